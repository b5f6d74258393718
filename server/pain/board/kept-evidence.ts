import { sql } from "drizzle-orm";
import { type Changes, changesBetween, lastChange } from "#db/evidence-changes.ts";
import { notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import type { MapEvidence } from "#domain/pain/board/evidence.ts";
import { notesOfPeople, withNotes } from "#domain/pain/board/known-evidence.ts";
import { personOf } from "#domain/pain/evidence.ts";
import { readMapEvidence } from "./map-evidence.ts";

/** About 200 bytes each: what a worker may hold. */
const mostPassages = 1_200_000;
/** More changed notes than these, and the map is read anew as a whole. */
const mostAlone = 2_000;

type Where = { mapId: string; workspaceId: string };
/** `last`: the number of the last change that it may be trusted to have */
type Kept = { last: number; evidence: MapEvidence };

/** A worker's memory: per map what was read last, the longest unused first. */
const kept = new Map<string, Kept>();

/**
 * What was said of a map, from memory; only notes that changed since are read again. Reading 100,000
 * passages takes a second, one note a millisecond, counting all of them a few.
 */
export async function keptEvidence(read: Tx, where: Where): Promise<MapEvidence> {
  const { mapId } = where;
  // Before the rows: what changes while they are read is read again the next time.
  const last = await lastChange(read);
  if (last === null) return readMapEvidence(read, where);
  const known = kept.get(mapId);
  const evidence =
    (known && (await caughtUp(read, where, known, last))) ?? (await readMapEvidence(read, where));
  // Somebody else's question may have read on meanwhile.
  const before = kept.get(mapId);
  kept.delete(mapId);
  kept.set(mapId, before && before.last > last ? before : { last, evidence });
  forgetOldest();
  return evidence;
}

/** Null where too much has changed, or nobody knows any more what. */
async function caughtUp(
  read: Tx,
  where: Where,
  { last: after, evidence }: Kept,
  last: number,
): Promise<MapEvidence | null> {
  if (last === after) return evidence;
  if (last < after) return null;
  const changes = await changesBetween(read, { after, last, most: mostAlone });
  const ids = changes && (await notesIn(read, evidence, changes));
  if (!ids) return null;
  return withNotes(evidence, new Set(ids), await readMapEvidence(read, where, ids));
}

/** Ids of the notes that the changes are about, of this map or not; null where they are too many. */
async function notesIn(
  read: Tx,
  evidence: MapEvidence,
  changes: Changes,
): Promise<string[] | null> {
  const people = changes.people.map((participantId) => personOf({ id: "", participantId }));
  const ids = [...changes.notes, ...notesOfPeople(evidence, new Set(people))];
  if (changes.batches.length > 0) {
    const rows = await read
      .select({ id: notes.id })
      .from(notes)
      .where(
        sql`${notes.batchId} in (select value from json_each(${JSON.stringify(changes.batches)}))`,
      )
      .limit(mostAlone + 1);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids.length > mostAlone ? null : ids;
}

function forgetOldest(): void {
  let total = 0;
  for (const { evidence } of kept.values()) total += evidence.passages.length;
  for (const [mapId, { evidence }] of kept) {
    if (total <= mostPassages || kept.size === 1) return;
    kept.delete(mapId);
    total -= evidence.passages.length;
  }
}
