import { IndexeddbPersistence } from "y-indexeddb";
import type * as Y from "yjs";

/** The copy of a map in this browser, of this person alone, and how many edits of it wait for the server. */
export type KeptCopy = {
  /** false: there is none, and what waits is in this page alone */
  isKept(): boolean;
  /** what brought an update that was read from the copy */
  origin: unknown;
  /** when all of it is in the document; at once where nothing is kept */
  whenRead: Promise<void>;
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
  return {
    isKept: () => isKept,
    origin: kept,
    whenRead,
    waiting: () => waiting,
    wait,
    forget: async () => {
      wait(0);
      await kept?.clearData();
    },
    close: () => void kept?.destroy().catch(() => undefined),
  };
}

const countKey = (name: string) => `polku:waiting:${name}`;
