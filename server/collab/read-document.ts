import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { loadMap } from "./load.ts";
import { roomsOf } from "./rooms-of.ts";

/**
 * The document as it is now: the open one, or else a copy made from the log. Reading opens no room,
 * so that the command line can look at a map that a running server has open.
 */
export async function readDocument(db: Database, mapId: string): Promise<Y.Doc> {
  const room = roomsOf(db).find(mapId);
  if (room) return room.doc();
  const doc = new Y.Doc();
  await loadMap(db.read, mapId, doc);
  return doc;
}
