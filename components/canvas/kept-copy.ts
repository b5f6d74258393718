import { IndexeddbPersistence, storeState } from "y-indexeddb";
import type * as Y from "yjs";
import { whenIdle } from "#components/ui/when-idle.ts";

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

export function openKeptCopy(doc: Y.Doc, { mapId, personId, isAllowed }: Options): KeptCopy {
  const name = `${mapId}:${personId}`;
  const kept = isAllowed ? new IndexeddbPersistence(`polku:map:${name}`, doc) : null;
  let isKept = kept !== null;
  let waiting = kept ? Number(localStorage.getItem(countKey(name)) ?? 0) : 0;
  let callOff = () => {};
  // a listener makes Yjs write every change out, and the first is the whole map
  if (kept) doc.off("update", kept._storeUpdate);
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
        .then(() => localStorage.setItem(wholeKey(name), "1"))
        // no room for it: what waits is counted all the same
        .catch(() => undefined);
    };
    const stopWaiting = whenIdle(write);
    doc.on("update", write);
    callOff = () => {
      stopWaiting();
      doc.off("update", write);
    };
  };
  return {
    isKept: () => isKept,
    isExpected: kept !== null && localStorage.getItem(wholeKey(name)) !== null,
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
      localStorage.removeItem(wholeKey(name));
      await kept?.clearData();
    },
    close: () => {
      callOff();
      void kept?.destroy().catch(() => undefined);
    },
  };
}

const countKey = (name: string) => `polku:waiting:${name}`;
const wholeKey = (name: string) => `polku:kept:${name}`;
