import { and, eq, gt } from "drizzle-orm";
import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { maps, mapUpdates } from "#db/schema/map.ts";
import { loadMap } from "./load.ts";
import { rewriteProjection } from "./project.ts";
import type { Rooms } from "./rooms.ts";

/** Makes the tables of one map anew from its log. For a map that no running server has open. */
export async function rebuildProjection(db: Database, mapId: string): Promise<void> {
  const doc = new Y.Doc();
  const { seq } = await loadMap(db.read, mapId, doc);
  await db.transact((tx) => rewriteProjection(db, tx, { mapId, doc, seq }));
}

/** At boot: brings the tables of maps up whose last changes were logged but not yet projected. */
export async function catchUp(db: Database, rooms: Rooms): Promise<string[]> {
  const behind = await db.read
    .selectDistinct({ id: maps.id })
    .from(maps)
    .innerJoin(
      mapUpdates,
      and(eq(mapUpdates.mapId, maps.id), gt(mapUpdates.seq, maps.projectedSeq)),
    )
    .groupBy(maps.id);
  for (const { id } of behind) await rooms.use(id, async () => undefined);
  return behind.map(({ id }) => id);
}
