import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { maps, nodes } from "#db/schema/map.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type Journey = { mapId: string; title: string; steps: { id: string; title: string }[] };

/** The journeys a note can speak of, by title, with their steps in order: what every picker offers. */
export async function readJourneys(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
): Promise<Journey[]> {
  const rows = await ctx.db.read
    .select({ mapId: maps.id, title: maps.title, stepId: nodes.id, stepTitle: nodes.title })
    .from(maps)
    .leftJoin(nodes, and(eq(nodes.mapId, maps.id), eq(nodes.kind, "step")))
    .where(and(eq(maps.workspaceId, workspaceId), isNull(maps.deletedAt)))
    .orderBy(asc(maps.title), asc(maps.id), asc(nodes.position));
  const journeys = new Map<string, Journey>();
  for (const { mapId, title, stepId, stepTitle } of rows) {
    const journey = journeys.get(mapId) ?? { mapId, title, steps: [] };
    journeys.set(mapId, journey);
    if (stepId !== null) journey.steps.push({ id: stepId, title: stepTitle ?? "" });
  }
  return [...journeys.values()];
}

export type CardName = { id: string; stepId: string | null; text: string };

/** The cards of one map that stand on a step, by their words. */
export async function readCards(ctx: Ctx, { mapId }: Granted<"pain.correct">): Promise<CardName[]> {
  return ctx.db.read
    .select({ id: nodes.id, stepId: nodes.stepId, text: nodes.title })
    .from(nodes)
    .where(and(eq(nodes.mapId, mapId), eq(nodes.kind, "card"), isNotNull(nodes.stepId)))
    .orderBy(asc(nodes.position));
}
