import { IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";
import { copyName, type Kept, keptKey, ownKey, waitingKey } from "#components/shell/kept-key.ts";
import { whenIdle } from "#components/ui/when-idle.ts";
import { openPieces } from "./kept-pieces.ts";

/** The copy of a map in this browser, of this person alone, and how many edits of it wait for the server. */
export type KeptCopy = {
  /** false: there is none, or it is behind, and what is new is in this page alone */
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

type Options = Kept & {
  /** false: what waits from before is read, and goes once the server has it */
  isAllowed: boolean;
  /** something could not be written into it, or all has been again */
  onKept(isKept: boolean): void;
};

/** a map that is being opened has no moment to spare, however idle it looks while it waits */
const WRITES_AFTER_MS = 1_000;

export function openKeptCopy(doc: Y.Doc, { isAllowed, onKept, ...whose }: Options): KeptCopy {
  const [name, whole, counted] = [copyName(whose), keptKey(whose), waitingKey(whose)];
  const own = ownKey(whose);
  let waiting = Number(localStorage.getItem(counted) ?? 0);
  const kept = isAllowed || waiting > 0 ? persist(doc, name) : null;
  let isKept = isAllowed;
  const pieces = kept
    ? openPieces(kept, doc, {
        onSafe: (isSafe) => {
          if (isSafe === isKept) return;
          isKept = isSafe;
          if (isKept) note(counted, waiting > 0 ? String(waiting) : null);
          onKept(isKept);
        },
      })
    : null;
  let callOff = () => {};
  const whenRead = new Promise<void>((resolve) => {
    if (!kept) return resolve();
    void kept.whenSynced.then(() => resolve());
    // a browser may forbid it, or have no room for it
    kept._db.catch(() => {
      isKept = false;
      resolve();
    });
  });
  const keepWhole = (rewrite: () => Promise<void>) => {
    const write = () => {
      callOff();
      void whenRead
        .then(() => (isKept ? rewrite().then(() => note(whole, "1")) : undefined))
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
  const forget = async () => {
    waiting = 0;
    callOff();
    pieces?.close();
    for (const key of [counted, whole, own]) note(key, null);
    if (kept) await kept.clearData();
    else indexedDB.deleteDatabase(name);
  };
  // from before the workspace was a sensitive one
  if (!kept) whenIdle(() => void forget().catch(() => undefined));
  return {
    isKept: () => isKept,
    isExpected: kept !== null && localStorage.getItem(whole) !== null,
    origin: kept,
    whenRead,
    keep({ isWhole }) {
      if (!pieces || !isAllowed) return;
      pieces.listen();
      if (isWhole) keepWhole(pieces.rewrite);
    },
    waiting: () => waiting,
    wait(count) {
      waiting = count;
      if (count === 0 && kept && !isAllowed) return void forget().catch(() => undefined);
      // what is only in this page waits here no longer than the page is there
      if (isKept || count === 0) note(counted, count > 0 ? String(count) : null);
    },
    forget,
    close: () => {
      callOff();
      pieces?.close();
      void kept?.destroy().catch(() => undefined);
    },
  };
}

/** What the edits are of that wait in a copy. */
export function noteOwn(whose: Kept, { isKept }: Pick<KeptCopy, "isKept">) {
  const key = ownKey(whose);
  return {
    read: () => localStorage.getItem(key),
    write: (words: string | null) => {
      if (words === null || isKept()) note(key, words);
    },
  };
}

/** There may be no room for it. */
function note(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // then less is known of it after a reload, and nothing is lost
  }
}

/**
 * Reads into the document and does no more: by itself the library would write all that is in it into
 * the copy as soon as that is open, and then every change.
 */
function persist(doc: Y.Doc, name: string): IndexeddbPersistence {
  const kept = new IndexeddbPersistence(name, new Y.Doc());
  kept.doc = doc;
  return kept;
}
