import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { excerpts, noteMaps, placements } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findExcerpt } from "./find-excerpt.ts";

const id = z.string().min(1).max(64);
export const placeExcerptSchema = z.object({
  mapId: id,
  excerptId: id,
  /** null = into the tray, and it stays there */
  stepId: id.nullable(),
  /** a card of that step it is attached to */
  cardId: id.nullable().default(null),
});
export type PlaceExcerptInput = z.infer<typeof placeExcerptSchema>;

/** A person's word on where the passage belongs. It holds. */
export async function placeExcerpt(
  ctx: Ctx,
  { workspaceId, mapId }: Granted<"pain.correct">,
  { excerptId, stepId, cardId }: Omit<PlaceExcerptInput, "mapId">,
): Promise<{ ok: true } | { ok: false; reason: "unknown-step" }> {
  const result = await ctx.db.transact(async (tx) => {
    const excerpt = await findExcerpt(tx, workspaceId, excerptId);
    const wanted = [stepId, cardId].filter((id) => id !== null);
    if (wanted.length > 0) {
      const known = await tx
        .select({ id: nodes.id })
        .from(nodes)
        .where(and(eq(nodes.mapId, mapId), inArray(nodes.id, wanted)));
      if (known.length < new Set(wanted).size)
        return { ok: false, reason: "unknown-step" } as const;
    }
    const [before] = await tx
      .select({ stepId: placements.stepId })
      .from(placements)
      .where(and(eq(placements.excerptId, excerptId), eq(placements.mapId, mapId)));
    const place = { stepId, cardId, score: 1, by: "person" as const };
    await tx
      .insert(placements)
      .values({ excerptId, mapId, ...place, candidates: [] })
      .onConflictDoUpdate({ target: [placements.excerptId, placements.mapId], set: place });
    await tx
      .insert(noteMaps)
      .values({ noteId: excerpt.noteId, mapId, createdAt: ctx.now() })
      .onConflictDoNothing();
    await tx.update(excerpts).set({ isHeld: true }).where(eq(excerpts.id, excerptId));
    await enqueuePain(tx, ctx, mapId);
    await record(tx, ctx, {
      workspaceId,
      event: "excerpt.placed",
      subject: excerptId,
      detail: { mapId, from: before?.stepId ?? null, to: stepId, cardId },
    });
    return { ok: true } as const;
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "notes" });
  }
  return result;
}
