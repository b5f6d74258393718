import { and, desc, eq, gt } from "drizzle-orm";
import { mapVersions } from "#db/schema/history.ts";
import { mapChanges } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";

/** What the newest version of a map says of it: there is none, the map was changed since, or neither. */
export async function newestVersion(read: Tx, mapId: string): Promise<"none" | "behind" | "same"> {
  const [newest] = await read
    .select({ seq: mapVersions.seq })
    .from(mapVersions)
    .where(eq(mapVersions.mapId, mapId))
    .orderBy(desc(mapVersions.seq))
    .limit(1);
  if (newest === undefined) return "none";
  const [since] = await read
    .select({ id: mapChanges.id })
    .from(mapChanges)
    .where(and(eq(mapChanges.mapId, mapId), gt(mapChanges.seq, newest.seq)))
    .limit(1);
  return since === undefined ? "same" : "behind";
}
