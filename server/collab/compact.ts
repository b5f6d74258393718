import { and, asc, desc, eq, lt, lte } from "drizzle-orm";
import * as Y from "yjs";
import type { Database } from "#db/client.ts";
import { mapSnapshots, maps, mapUpdates } from "#db/schema/map.ts";
import { digestOf } from "./digest.ts";

const ROWS_A_STEP = 500;

type Source = { mapId: string; doc: Y.Doc; seq: number; now(): Date };

/**
 * Writes the document as a snapshot and lets go of log rows that two snapshots hold. The snapshot
 * before the newest one stays, with the log after it: should the newest not be readable one day,
 * nothing is lost. Every step is a short transaction, and stopping between any two is safe.
 */
export async function compact(db: Database, { mapId, doc, seq, now }: Source): Promise<void> {
  const data = Y.encodeStateAsUpdate(doc);
  await db.transact(async (tx) => {
    await tx
      .insert(mapSnapshots)
      .values({ mapId, seq, at: now(), data, digest: digestOf(data) })
      .onConflictDoNothing({ target: [mapSnapshots.mapId, mapSnapshots.seq] });
  });
  const keepFrom = await oldestToKeep(db, mapId);
  if (keepFrom === null) return;
  await db.transact(async (tx) => {
    await tx
      .delete(mapSnapshots)
      .where(and(eq(mapSnapshots.mapId, mapId), lt(mapSnapshots.seq, keepFrom)));
  });
  while (await deleteSome(db, mapId, keepFrom)) {
    // Others write between two steps.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * The snapshot before the newest one that the projection has reached: rows beyond the projection
 * must stay readable one by one, for history is written from them.
 */
async function oldestToKeep(db: Database, mapId: string): Promise<number | null> {
  const reached = await db.read
    .select({ seq: mapSnapshots.seq })
    .from(mapSnapshots)
    .innerJoin(maps, eq(maps.id, mapSnapshots.mapId))
    .where(and(eq(mapSnapshots.mapId, mapId), lte(mapSnapshots.seq, maps.projectedSeq)))
    .orderBy(desc(mapSnapshots.seq))
    .limit(2);
  return reached[1]?.seq ?? null;
}

async function deleteSome(db: Database, mapId: string, upTo: number): Promise<boolean> {
  const held = and(eq(mapUpdates.mapId, mapId), lte(mapUpdates.seq, upTo));
  const [last] = await db.read
    .select({ seq: mapUpdates.seq })
    .from(mapUpdates)
    .where(held)
    .orderBy(asc(mapUpdates.seq))
    .limit(1)
    .offset(ROWS_A_STEP);
  await db.transact(async (tx) => {
    await tx.delete(mapUpdates).where(and(held, lt(mapUpdates.seq, last?.seq ?? upTo + 1)));
  });
  return last !== undefined;
}
