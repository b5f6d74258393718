import { and, eq, type SQL } from "drizzle-orm";
import { maps } from "./schema/map.ts";
import { painPoints } from "./schema/pain.ts";
import type { Tx } from "./transact.ts";

export type Merges = {
  /** what a pain point is part of by now: itself, where nobody has merged it */
  now(id: string): string;
  /** itself and all that were merged into it */
  all(id: string): string[];
};

/**
 * Stamps, follows, talks and opportunities stay with the pain point that they were given to, so that a
 * merge can be undone; whoever asks for those of what it was merged into finds them by this.
 */
export async function readMerges(
  read: Tx,
  which: { mapId: string } | { workspaceId: string },
): Promise<Merges> {
  const { id, mergedInto, status } = painPoints;
  const isHere: SQL =
    "mapId" in which ? eq(maps.id, which.mapId) : eq(maps.workspaceId, which.workspaceId);
  const rows = await read
    .select({ id, into: mergedInto })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(and(isHere, eq(status, "merged")));
  const next = new Map(
    rows.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])),
  );
  const now = (id: string): string => {
    let at = id;
    for (let turn = 0; next.has(at) && turn < next.size; turn++) at = next.get(at) ?? at;
    return at;
  };
  return { now, all: (id) => [id, ...[...next.keys()].filter((one) => now(one) === id)] };
}
