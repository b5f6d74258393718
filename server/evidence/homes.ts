import { and, eq } from "drizzle-orm";
import { noteMaps, placements } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import type { Home } from "#domain/evidence/excerpt-change.ts";
import type { Ctx } from "../context.ts";

type Where = { excerptId: string; mapId: string };

/** Where the passage is at home on that map. */
export async function homeOf(tx: Tx, { excerptId, mapId }: Where): Promise<Home> {
  const [row] = await tx
    .select({ stepId: placements.stepId, by: placements.by, score: placements.score })
    .from(placements)
    .where(and(eq(placements.excerptId, excerptId), eq(placements.mapId, mapId)));
  return row ?? null;
}

/** Null: it has none again, and the next placing may find it one. */
export async function setHome(tx: Tx, where: Where, home: Home): Promise<void> {
  if (home === null) {
    await tx
      .delete(placements)
      .where(and(eq(placements.excerptId, where.excerptId), eq(placements.mapId, where.mapId)));
    return;
  }
  await tx
    .insert(placements)
    .values({ ...where, ...home, candidates: [] })
    .onConflictDoUpdate({ target: [placements.excerptId, placements.mapId], set: home });
}

/** A passage on a map makes its note one of the map's. */
export async function linkTo(tx: Tx, ctx: Ctx, noteId: string, mapId: string): Promise<void> {
  await tx.insert(noteMaps).values({ noteId, mapId, createdAt: ctx.now() }).onConflictDoNothing();
}

/** A person's word on a home. */
export function byPerson(stepId: string | null): NonNullable<Home> {
  return { stepId, by: "person", score: 1 };
}

export async function isStepOf(tx: Tx, mapId: string, stepId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: nodes.id })
    .from(nodes)
    .where(and(eq(nodes.mapId, mapId), eq(nodes.id, stepId), eq(nodes.kind, "step")));
  return rows.length > 0;
}
