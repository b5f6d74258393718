import { desc, eq, type SQL } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";

/**
 * The score at that place of the ranking, from 1; all of them where there are fewer. Of equal ones those
 * that more people tell of come first (compareScored), which no index knows: whoever wants the first few
 * reads all that score so and sorts them.
 */
export async function scoreAt(read: Tx, which: SQL | undefined, place: number): Promise<number> {
  const [row] = await read
    .select({ score: painPoints.score })
    .from(painPoints)
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(which)
    .orderBy(desc(painPoints.score))
    .limit(1)
    .offset(place - 1);
  return row?.score ?? 0;
}
