import { eq } from "drizzle-orm";
import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { notePutBack } from "#db/put-back.ts";
import { mapSnapshots, mapUpdates } from "#db/schema/map.ts";
import { digestOf } from "./digest.ts";
import { loadMap } from "./load.ts";
import { rewriteProjection } from "./project.ts";

/** How many log rows and snapshots of a map cannot be read. */
export async function countBroken(db: Database, mapId: string): Promise<number> {
  return (await loadMap(db.read, mapId, new Y.Doc())).broken;
}

/** All that is stored of a map's document, as it lies there: a line of JSON for each row. */
export async function readRaw(db: Database, mapId: string): Promise<string> {
  const snapshots = await db.read.select().from(mapSnapshots).where(eq(mapSnapshots.mapId, mapId));
  const changes = await db.read.select().from(mapUpdates).where(eq(mapUpdates.mapId, mapId));
  const line = (kind: string, { data, ...row }: { data: Uint8Array }) =>
    `${JSON.stringify({ kind, ...row, data: Buffer.from(data).toString("base64") })}\n`;
  return [
    ...snapshots.map((row) => line("snapshot", row)),
    ...changes.map((row) => line("change", row)),
  ].join("");
}

/**
 * Gives up what cannot be read: what can be becomes the only snapshot, and no log is left. For a map
 * that no running server has open. What its history says stays.
 */
export async function keepWhatIsSound(db: Database, mapId: string, at: Date): Promise<void> {
  const doc = new Y.Doc();
  const { seq } = await loadMap(db.read, mapId, doc);
  const data = Y.encodeStateAsUpdate(doc);
  await db.transact(async (tx) => {
    await tx.delete(mapSnapshots).where(eq(mapSnapshots.mapId, mapId));
    await tx.delete(mapUpdates).where(eq(mapUpdates.mapId, mapId));
    await tx.insert(mapSnapshots).values({ mapId, seq, at, data, digest: digestOf(data) });
    // browsers may still have what is given up here
    await notePutBack(tx, at);
    await rewriteProjection(db, tx, { mapId, doc, seq });
  });
}
