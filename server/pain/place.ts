import { and, eq, sql } from "drizzle-orm";
import { excerpts, placements } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { inSmallWrites } from "../jobs/small-writes.ts";
import type { ProposedPlace } from "./place-notes.ts";

const pageSize = 200;

/** Places the passages of the next notes of a map; returns where to go on, null at the end. */
export async function placeNextNotes(
  ctx: Ctx,
  mapId: string,
  after: string,
  compute: Compute,
): Promise<string | null> {
  const proposed = await compute.run("placeNotes", { mapId, after, limit: pageSize });
  await inSmallWrites(ctx.db, proposed.changed, (tx, place) => storePlace(tx, mapId, place));
  return proposed.after;
}

/** A passage that went meanwhile is passed over, and a person's word stands. */
async function storePlace(
  tx: Tx,
  mapId: string,
  { excerptId, stepId, candidates }: ProposedPlace,
): Promise<void> {
  const [known] = await tx
    .select({ id: excerpts.id })
    .from(excerpts)
    .where(eq(excerpts.id, excerptId));
  if (!known) return;
  const score = candidates[0]?.score ?? 0;
  await tx
    .insert(placements)
    .values({ excerptId, mapId, stepId, score, by: "machine", candidates })
    .onConflictDoUpdate({
      target: [placements.excerptId, placements.mapId],
      set: { stepId, cardId: null, score, candidates },
      setWhere: and(sql`${placements.by} = 'machine'`),
    });
}
