import { AsyncLocalStorage } from "node:async_hooks";
import type { Database } from "#db/client.ts";
import { mapUpdates } from "#db/schema/map.ts";

/** One accepted change of one map on its way to the disk. */
export type LogEntry = {
  mapId: string;
  actorId: string | null;
  at: Date;
  data: Uint8Array;
  /** an earlier change of the same map was not stored, and this one may build on it */
  isStale(): boolean;
  /** on disk: runs in log order, before anybody is told */
  onStored(seq: number): void;
};

export type MapLog = {
  /** Settles once the entry is on disk and `onStored` has run; rejects when it is not. */
  append(entry: LogEntry): Promise<void>;
};

const LARGEST_BATCH = 400;

/**
 * The log of all maps, with one fsynced commit per event-loop turn for all of them together:
 * what arrives in the same turn shares a commit, and so does what arrives while the writer is busy.
 */
export function createMapLog(db: Database): MapLog {
  // A change may come from code inside a `transact`; its commit must never become part of that one.
  const outsideEveryTransaction = AsyncLocalStorage.snapshot();
  const waiting: Waiting[] = [];
  let isScheduled = false;

  const drain = async () => {
    while (waiting.length > 0) await commitNext(db, waiting);
    isScheduled = false;
  };

  return {
    append: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ entry, resolve, reject });
        if (isScheduled) return;
        isScheduled = true;
        outsideEveryTransaction(() => setImmediate(() => void drain()));
      }),
  };
}

type Waiting = { entry: LogEntry; resolve(): void; reject(reason: unknown): void };

async function commitNext(db: Database, waiting: Waiting[]): Promise<void> {
  let batch = null as Waiting[] | null;
  let seqs: number[] = [];
  try {
    seqs = await db.transact(async (tx) => {
      // Taken only once the writer is ours: whatever came meanwhile goes along.
      const taken = withoutStale(waiting.splice(0, LARGEST_BATCH));
      batch = taken;
      if (taken.length === 0) return [];
      const rows = taken.map(({ entry: { mapId, actorId, at, data } }) => {
        return { mapId, actorId, at, data };
      });
      const stored = await tx.insert(mapUpdates).values(rows).returning({ seq: mapUpdates.seq });
      return stored.map(({ seq }) => seq).sort((a, b) => a - b);
    });
  } catch (error) {
    // Also when the transaction never began: nobody may wait for ever.
    const failed = batch ?? waiting.splice(0);
    if (isOneMapsFault(error) && new Set(failed.map(({ entry }) => entry.mapId)).size > 1) {
      for (const ofOne of byMap(failed)) await commitNext(db, ofOne);
    } else for (const { reject } of failed) reject(error);
    return;
  }
  batch?.forEach(({ entry, resolve, reject }, i) => {
    try {
      entry.onStored(seqs[i] ?? 0);
      resolve();
    } catch (error) {
      reject(error);
    }
  });
}

/** A map that was deleted for good while it was open must not take the others' changes along. */
function isOneMapsFault(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith("SQLITE_CONSTRAINT");
}

function byMap(batch: readonly Waiting[]): Waiting[][] {
  const groups = new Map<string, Waiting[]>();
  for (const one of batch) {
    const { mapId } = one.entry;
    groups.set(mapId, [...(groups.get(mapId) ?? []), one]);
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
