import { IndexeddbPersistence, storeState } from "y-indexeddb";
import * as Y from "yjs";
import { whenIdle } from "#components/ui/when-idle.ts";
import { keptKey } from "./kept-key.ts";

/** The copy of a map in this browser, of this person alone, and how many edits of it wait for the server. */
export type KeptCopy = {
  /** false: there is none, and what waits is in this page alone */
  isKept(): boolean;
  /** There is one from before, and it comes soon: the server need not send what is in it. */
  isExpected: boolean;
  /** what brought an update that was read from the copy */
  origin: unknown;
  /** when all of it is in the document; at once where nothing is kept */
  whenRead: Promise<void>;
  /**
   * From now on every change is kept as it comes. `isWhole`: the document holds what the copy does not
   * have, which is written when there is time, but before anything that one changes.
   */
  keep(options: { isWhole: boolean }): void;
  waiting(): number;
  wait(count: number): void;
  /** Takes it away with all that waits. */
  forget(): Promise<void>;
  close(): void;
};

type Options = { mapId: string; personId: string; isAllowed: boolean };

/** a map that is being opened has no moment to spare, however idle it looks while it waits */
const WRITES_AFTER_MS = 1_000;

export function openKeptCopy(doc: Y.Doc, { mapId, personId, isAllowed }: Options): KeptCopy {
  const name = `${mapId}:${personId}`;
  const whole = keptKey(mapId, personId);
  const kept = isAllowed ? persist(doc, `polku:map:${name}`) : null;
  let isKept = kept !== null;
  let waiting = kept ? Number(localStorage.getItem(countKey(name)) ?? 0) : 0;
  let callOff = () => {};
  const wait = (count: number) => {
    waiting = count;
    if (!isKept || count === 0) localStorage.removeItem(countKey(name));
    else localStorage.setItem(countKey(name), String(count));
  };
  const whenRead = new Promise<void>((resolve) => {
    if (!kept) return resolve();
    void kept.whenSynced.then(() => resolve());
    // a browser may forbid it, or have no room for it
    kept._db.catch(() => {
      isKept = false;
      resolve();
    });
  });
  const keepWhole = (from: IndexeddbPersistence) => {
    const write = () => {
      callOff();
      void whenRead
        .then(() => (from.db ? storeState(from) : undefined))
        .then(() => localStorage.setItem(whole, "1"))
        // no room for it: what waits is counted all the same
        .catch(() => undefined);
    };
    let stopWaiting = () => {};
    const opening = setTimeout(() => {
      stopWaiting = whenIdle(write);
    }, WRITES_AFTER_MS);
    doc.on("update", write);
    callOff = () => {
      clearTimeout(opening);
      stopWaiting();
      doc.off("update", write);
    };
  };
  return {
    isKept: () => isKept,
    isExpected: kept !== null && localStorage.getItem(whole) !== null,
    origin: kept,
    whenRead,
    keep({ isWhole }) {
      if (!kept) return;
      doc.on("update", kept._storeUpdate);
      if (isWhole) keepWhole(kept);
    },
    waiting: () => waiting,
    wait,
    forget: async () => {
      wait(0);
      callOff();
      localStorage.removeItem(whole);
      await kept?.clearData();
    },
    close: () => {
      callOff();
      void kept?.destroy().catch(() => undefined);
    },
  };
}

const countKey = (name: string) => `polku:waiting:${name}`;

/**
 * Reads into the document and does no more: by itself the library would write all that is in it into
 * the copy as soon as that is open, and then every change.
 */
function persist(doc: Y.Doc, name: string): IndexeddbPersistence {
  const kept = new IndexeddbPersistence(name, new Y.Doc());
  kept.doc = doc;
  return kept;
}
