import { and, eq, inArray } from "drizzle-orm";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { groupsOf } from "../jobs/small-writes.ts";

/**
 * A pain point is titled by somebody's words: those of passages that are erased go with them, before
 * the passages do and within the erasing `transact`. The count that follows finds another title.
 */
export async function blankTitles(tx: Tx, excerptIds: readonly string[]): Promise<void> {
  for (const ids of groupsOf([...excerptIds], 300)) {
    const spokenFor = tx
      .select({ id: painPointExcerpts.painPointId })
      .from(painPointExcerpts)
      .where(inArray(painPointExcerpts.excerptId, ids));
    await tx
      .update(painPoints)
      .set({ title: "" })
      .where(and(eq(painPoints.isTitleHeld, false), inArray(painPoints.id, spokenFor)));
  }
}
