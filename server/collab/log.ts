import { AsyncLocalStorage } from "node:async_hooks";
import type { Author } from "#db/append-updates.ts";
import type { Database } from "#db/client.ts";
import { isBrokenRule } from "#db/is-broken-rule.ts";
import { createPace, type Pace } from "./pace.ts";

/** One accepted change of one map on its way to the disk. */
export type LogEntry = {
  mapId: string;
  actorId: string | null;
  at: Date;
  data: Uint8Array;
  authors: readonly Author[];
  /** an earlier change of the same map was not stored, and this one may build on it */
  isStale(): boolean;
  /** on disk: runs in log order, before anybody is told */
  onStored(seq: number): void;
  /** around what came to the disk of this map at once, so that it becomes one message for others */
  together(takeAll: () => void): void;
};

export type MapLog = {
  /** Settles once the entry is on disk and `onStored` has run; rejects when it is not. */
  append(entry: LogEntry): Promise<void>;
};

const LARGEST_BATCH = 400;
/**
 * A process with time to spare commits at once, a busy one seldom: one message to each of the others
 * then stands for several changes.
 */
const REST = { shortestMs: 0, longestMs: 40 };

/**
 * The log of all maps, with one fsynced commit for all of them together: what arrives in one turn of
 * the event loop shares it, and so does what arrives while the writer is busy or rests.
 */
export function createMapLog(db: Database): MapLog {
  // A change may come from code inside a `transact`; its commit must never become part of that one.
  const outsideEveryTransaction = AsyncLocalStorage.snapshot();
  const waiting: Waiting[] = [];
  let isScheduled = false;
  let restsUntilMs = 0;
  const pace = createPace(REST);

  const schedule = () => {
    isScheduled = true;
    const restMs = restsUntilMs - performance.now();
    if (restMs < 1) setImmediate(() => void drain());
    else setTimeout(() => void drain(), restMs);
  };
  const drain = async () => {
    await commitNext(db, waiting, pace);
    restsUntilMs = performance.now() + pace.restMs();
    isScheduled = false;
    if (waiting.length > 0) schedule();
  };

  return {
    append: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ entry, resolve, reject });
        if (!isScheduled) outsideEveryTransaction(schedule);
      }),
  };
}

type Waiting = { entry: LogEntry; resolve(): void; reject(reason: unknown): void };

async function commitNext(db: Database, waiting: Waiting[], pace: Pace): Promise<void> {
  let batch = null as Waiting[] | null;
  let seqs: number[] = [];
  let beganMs = 0;
  try {
    seqs = await db.appendUpdates(() => {
      beganMs = performance.now();
      // Taken only once the writer is ours: whatever came meanwhile goes along.
      batch = withoutStale(waiting.splice(0, LARGEST_BATCH));
      return batch.map(({ entry }) => entry);
    });
    pace.took(performance.now() - beganMs);
    await db.flush();
  } catch (error) {
    // Also when the transaction never began: nobody may wait for ever.
    const failed = batch ?? waiting.splice(0);
    const ofMaps = byMap(failed);
    // A map that was deleted for good while it was open must not take the others' changes along.
    if (isBrokenRule(error) && ofMaps.length > 1) {
      for (const ofOne of ofMaps) await commitNext(db, ofOne, pace);
    } else for (const { reject } of failed) reject(error);
    return;
  }
  const stored = (batch ?? []).map((one, i) => ({ ...one, seq: seqs[i] ?? 0 }));
  beganMs = performance.now();
  for (const ofOne of byMap(stored)) tellOne(ofOne);
  // what was told goes out at the end of this turn
  process.nextTick(() => pace.took(performance.now() - beganMs));
}

/** Who waits goes on only when all of the map's changes are in. */
function tellOne(stored: readonly (Waiting & { seq: number })[]): void {
  const ends: (() => void)[] = [];
  try {
    stored[0]?.entry.together(() => {
      for (const { entry, seq, resolve, reject } of stored) {
        try {
          entry.onStored(seq);
          ends.push(resolve);
        } catch (error) {
          ends.push(() => reject(error));
        }
      }
    });
    for (const end of ends) end();
  } catch (error) {
    for (const { reject } of stored) reject(error);
  }
}

function byMap<T extends Waiting>(batch: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of batch) {
    const { mapId } = one.entry;
    const group = groups.get(mapId);
    if (group) group.push(one);
    else groups.set(mapId, [one]);
  }
  return [...groups.values()];
}

function withoutStale(batch: Waiting[]): Waiting[] {
  return batch.filter(({ entry, reject }) => {
    if (!entry.isStale()) return true;
    reject(new Error("an earlier change of this map was not stored"));
    return false;
  });
}
