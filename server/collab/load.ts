import * as Y from "yjs";
import type { Author } from "#db/append-updates.ts";
import type { Tx } from "#db/transact.ts";
import { rootNames, rootsOf } from "#domain/map/document.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { readMap } from "#domain/map/read-map.ts";
import { logger } from "../logger.ts";
import { writersOf } from "./authors-of.ts";
import { digestOf } from "./digest.ts";
import { changesAfter, newestSnapshot, projectedSeqOf } from "./stored.ts";
import { touchedNodes } from "./touched-nodes.ts";
import { unheard } from "./unheard.ts";
import { judgeForm } from "./update-form.ts";

export type Loaded = {
  /** the last log sequence that the document holds */
  seq: number;
  /**
   * What `nodes` and `edges` say: the document as it stood when it was last projected. To be asked
   * for before anything changes; reading a large map takes longer than opening it should.
   */
  projected(): JourneyMap;
  /** who touched which node, and which field of it, since then; last one wins */
  touchedBy: Map<string, string | null>;
  /** the tables are not up to the log */
  isBehind: boolean;
  /** whose the numbers are by which Yjs knows who wrote what, as far as the log tells */
  writers(): readonly Author[];
  /** changes in the log beyond the newest snapshot */
  tail: number;
  /** log rows or snapshots that could not be read: nothing may be thrown away while there are any */
  broken: number;
  /** of the snapshot and the changes after it */
  bytes: number;
};

/**
 * Fills an empty document from the newest sound snapshot and the log after it. What cannot be read
 * is left out, said so, and left where it is. Whoever listens to the document hears nothing of it.
 */
export async function loadMap(read: Tx, mapId: string, doc: Y.Doc): Promise<Loaded> {
  rootsOf(doc);
  const projectedSeq = await projectedSeqOf(read, mapId);
  const start = await applySnapshot(read, mapId, doc, projectedSeq);
  const tail = await changesAfter(read, mapId, start.seq);

  const touchedBy = new Map<string, string | null>();
  const beyond = tail.findIndex(({ seq }) => seq > projectedSeq);
  const settled = beyond < 0 ? tail : tail.slice(0, beyond);
  let broken = start.broken + applyAll(mapId, doc, settled);
  const behind = beyond >= 0 ? readMap(doc) : null;
  if (beyond >= 0) {
    broken += applyTracked(mapId, doc, tail.slice(beyond), touchedBy);
  }
  broken += dropUnfinished(mapId, doc);
  return {
    seq: Math.max(start.seq, tail.at(-1)?.seq ?? 0),
    projected: () => behind ?? readMap(doc),
    touchedBy,
    writers: () => writersOf(tail),
    isBehind: beyond >= 0,
    tail: tail.length,
    broken,
    bytes: tail.reduce((sum, { data }) => sum + data.byteLength, start.bytes),
  };
}

type LogRow = { seq: number; actorId: string | null; data: Uint8Array };

/** Not one from beyond the projection: history is written from the document as it was projected. */
async function applySnapshot(read: Tx, mapId: string, doc: Y.Doc, projectedSeq: number) {
  for (let broken = 0; ; broken++) {
    const snapshot = await newestSnapshot(read, mapId, projectedSeq, broken);
    if (!snapshot) return { seq: 0, broken, bytes: 0 };
    const { seq, data, digest } = snapshot;
    if (digest === null ? isSound(data) : digest === digestOf(data)) {
      unheard(doc, () => Y.applyUpdate(doc, data));
      return { seq, broken, bytes: data.byteLength };
    }
    logger.error({ mapId, seq }, "a snapshot of a map cannot be read; using the one before");
  }
}

/**
 * One from before digests were kept: judged by its form or, where that is not enough, tried on a
 * throw-away document. Half a broken snapshot must never get into the real one.
 */
function isSound(data: Uint8Array): boolean {
  if (judgeForm(data, nothing, roots).ok) return true;
  const trial = new Y.Doc();
  try {
    Y.applyUpdate(trial, data);
    return trial.store.pendingStructs === null;
  } catch {
    return false;
  } finally {
    trial.destroy();
  }
}

const nothing = new Y.Doc();
const roots: ReadonlySet<string> = new Set(rootNames);

/** One Yjs transaction for the whole log: merging updates instead grows with the square of their number. */
function applyAll(mapId: string, doc: Y.Doc, rows: readonly LogRow[]): number {
  let broken = 0;
  unheard(doc, () =>
    doc.transact(() => {
      for (const row of rows) if (!applyOne(mapId, doc, row)) broken += 1;
    }),
  );
  return broken;
}

/** One transaction a row, to learn who touched what. */
function applyTracked(
  mapId: string,
  doc: Y.Doc,
  rows: readonly LogRow[],
  touchedBy: Map<string, string | null>,
): number {
  let broken = 0;
  let actorId: string | null = null;
  const track = (transaction: Y.Transaction) => {
    for (const id of touchedNodes(doc, transaction.changed)) touchedBy.set(id, actorId);
  };
  doc.on("afterTransaction", track);
  unheard(doc, () => {
    for (const row of rows) {
      actorId = row.actorId;
      if (!applyOne(mapId, doc, row)) broken += 1;
    }
  });
  doc.off("afterTransaction", track);
  return broken;
}

function applyOne(mapId: string, doc: Y.Doc, { seq, data }: LogRow): boolean {
  try {
    Y.applyUpdate(doc, data);
    return true;
  } catch (error) {
    logger.error(
      { err: error, mapId, seq },
      "a change in the log of a map cannot be read; left out",
    );
    return false;
  }
}

/**
 * What waits for a lost change would be handed to every client as unfinished and would make every
 * later change look unsound. It stays in the log; the client that has it will send it again.
 */
function dropUnfinished(mapId: string, doc: Y.Doc): number {
  if (doc.store.pendingStructs === null && doc.store.pendingDs === null) return 0;
  logger.error({ mapId }, "the log of a map has a hole; what builds on it is left out");
  doc.store.pendingStructs = null;
  doc.store.pendingDs = null;
  return 1;
}
