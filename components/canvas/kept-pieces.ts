import type { IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";

/** as many pieces, and they are made one */
const MOST_PIECES = 500;
const TRY_AGAIN_AFTER_MS = 2_000;

type Told = {
  /** whether all that is in the document is on the disk of this browser, or something only in this page */
  onSafe(isSafe: boolean): void;
};

/**
 * Writes what changes into an open copy, as y-indexeddb does, but hears of what could not be written: of
 * a disk that is full, or a database that another window has taken away.
 */
export function openPieces(from: IndexeddbPersistence, doc: Y.Doc, { onSafe }: Told) {
  let hasGap = false;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (gap: boolean) => {
    hasGap = gap;
    if (!isClosed) onSafe(!gap);
  };
  const rewrite = async (): Promise<void> => {
    await replaceAll(await from._db, doc, from);
    from._dbsize = 1;
    tell(false);
  };
  const rewriteSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      rewrite().catch(() => tell(true));
    }, TRY_AGAIN_AFTER_MS);
  };
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === from) return;
    from._dbsize += 1;
    // what builds on something that is not there would be of no use
    if (hasGap || from._dbsize > MOST_PIECES) rewriteSoon();
    if (!hasGap) from._db.then((db) => addPiece(db, update)).catch(() => tell(true));
  };
  return {
    listen: () => doc.on("update", onUpdate),
    rewrite,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      doc.off("update", onUpdate);
    },
  };
}

const STORE = "updates";

function addPiece(db: IDBDatabase, update: Uint8Array): Promise<void> {
  return inTransaction(db, (store) => void store.add(update));
}

/** One piece in the place of all, with what other windows have written meanwhile. */
function replaceAll(db: IDBDatabase, doc: Y.Doc, origin: unknown): Promise<void> {
  return inTransaction(db, (store) => {
    const reading: IDBRequest<Uint8Array[]> = store.getAll();
    reading.onsuccess = () => {
      const applyAll = () => {
        for (const piece of reading.result) Y.applyUpdate(doc, piece);
      };
      Y.transact(doc, applyAll, origin, false);
      store.clear();
      store.add(Y.encodeStateAsUpdate(doc));
    };
  });
}

/** Done only when it is on the disk: a request that went well may still be undone for want of room. */
function inTransaction(db: IDBDatabase, work: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, "readwrite");
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
    work(transaction.objectStore(STORE));
  });
}
