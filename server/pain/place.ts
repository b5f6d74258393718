import { inArray, sql } from "drizzle-orm";
import { excerpts, placements } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { groupsOf, inSmallWrites } from "../jobs/small-writes.ts";
import type { ProposedPlace } from "./place-notes.ts";

const pageSize = 200;

/** Places the passages of the next notes of a map; returns where to go on, null at the end. */
export async function placeNextNotes(
  ctx: Ctx,
  { mapId, ...which }: { mapId: string; after: string; noteIds: string[] | null },
  compute: Compute,
): Promise<string | null> {
  const proposed = await compute.run("placeNotes", { mapId, ...which, limit: pageSize });
  const write = (tx: Tx, group: ProposedPlace[]) => storePlaces(tx, mapId, group);
  await inSmallWrites(ctx.db, groupsOf(proposed.changed, 20), write, { isMadeAnew: true });
  return proposed.after;
}

/** Passages that went meanwhile are passed over, and a person's word stands. */
async function storePlaces(tx: Tx, mapId: string, places: ProposedPlace[]): Promise<void> {
  const ids = places.map(({ excerptId }) => excerptId);
  const rows = await tx.select({ id: excerpts.id }).from(excerpts).where(inArray(excerpts.id, ids));
  const known = new Set(rows.map(({ id }) => id));
  const values = places
    .filter(({ excerptId }) => known.has(excerptId))
    .map(({ excerptId, stepId, candidates }) => {
      const score = candidates[0]?.score ?? 0;
      return { excerptId, mapId, stepId, score, by: "machine" as const, candidates };
    });
  if (values.length === 0) return;
  await tx
    .insert(placements)
    .values(values)
    .onConflictDoUpdate({
      target: [placements.excerptId, placements.mapId],
      set: {
        stepId: sql`excluded.step_id`,
        score: sql`excluded.score`,
        candidates: sql`excluded.candidates`,
      },
      setWhere: sql`${placements.by} = 'machine'`,
    });
}
