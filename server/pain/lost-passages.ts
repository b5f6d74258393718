import { eq, inArray } from "drizzle-orm";
import { excerpts } from "#db/schema/evidence.ts";
import { painPointExcerpts } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import type { FoundPoint } from "./find-findings.ts";

/**
 * Whether passages of a pain point are gone since it was computed. Also where it may only be so: when
 * some that were to leave it are gone as well.
 */
export async function hasLostPassages(
  tx: Tx,
  { id, size, joined, left }: Pick<FoundPoint, "id" | "size" | "joined" | "left">,
): Promise<boolean> {
  const stored = id ? await tx.$count(painPointExcerpts, eq(painPointExcerpts.painPointId, id)) : 0;
  return stored - left.length + (await countThere(tx, joined)) < size;
}

/** How many of these passages are there still. */
export async function countThere(tx: Tx, excerptIds: readonly string[]): Promise<number> {
  let count = 0;
  for (const ids of groupsOf([...excerptIds], 300)) {
    count += await tx.$count(excerpts, inArray(excerpts.id, ids));
  }
  return count;
}
