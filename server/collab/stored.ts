import { and, asc, desc, eq, gt, lte } from "drizzle-orm";
import { mapSnapshots, maps, mapUpdates } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { digestOf } from "./digest.ts";

/** With more than this after its snapshot, it is quicker to send the document. */
const MOST_CHANGES = 2_000;

/**
 * What is on disk of a map, unread: its newest snapshot and the changes after it, as its document is
 * made of them. The changes tell what is no longer in the map: it is for those who may look back. Null
 * where reading it takes judgement, which only who opens the document has.
 */
export async function readStored(
  { db }: Ctx,
  { mapId }: Granted<"map.readHistory">,
): Promise<Uint8Array[] | null> {
  const snapshot = await newestSnapshot(db.read, mapId, await projectedSeqOf(db.read, mapId));
  if (snapshot && snapshot.digest !== digestOf(snapshot.data)) return null;
  const changes = await changesAfter(db.read, mapId, snapshot?.seq ?? 0);
  if (changes.length > MOST_CHANGES) return null;
  const pieces = changes.map(({ data }) => data);
  return snapshot ? [snapshot.data, ...pieces] : pieces;
}

/** The last log sequence that the tables of a map hold. */
export async function projectedSeqOf(read: Tx, mapId: string): Promise<number> {
  const [map] = await read
    .select({ projectedSeq: maps.projectedSeq })
    .from(maps)
    .where(eq(maps.id, mapId));
  return map?.projectedSeq ?? 0;
}

/** The newest one that is not beyond `upTo`, or an older one: `skip` says how many are left out. */
export async function newestSnapshot(read: Tx, mapId: string, upTo: number, skip = 0) {
  const [snapshot] = await read
    .select({ seq: mapSnapshots.seq, data: mapSnapshots.data, digest: mapSnapshots.digest })
    .from(mapSnapshots)
    .where(and(eq(mapSnapshots.mapId, mapId), lte(mapSnapshots.seq, upTo)))
    .orderBy(desc(mapSnapshots.seq))
    .limit(1)
    .offset(skip);
  return snapshot ?? null;
}

/** What the log holds beyond a sequence, in order. */
export function changesAfter(read: Tx, mapId: string, seq: number) {
  return read
    .select({ seq: mapUpdates.seq, actorId: mapUpdates.actorId, data: mapUpdates.data })
    .from(mapUpdates)
    .where(and(eq(mapUpdates.mapId, mapId), gt(mapUpdates.seq, seq)))
    .orderBy(asc(mapUpdates.seq));
}
