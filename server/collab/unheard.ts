import * as Y from "yjs";

/**
 * Changes a document that nobody has open yet. Where somebody listens for updates Yjs writes every
 * change out as one, and for a whole map that takes as long as reading it.
 */
export function unheard(doc: Y.Doc, change: () => void): void {
  const listeners = doc._observers.get("update");
  doc._observers.delete("update");
  try {
    change();
  } finally {
    if (listeners) doc._observers.set("update", listeners);
  }
}

/** The same for changes that are known to be sound: all in one go, as Yjs does most of its work for each. */
export function takeInUnheard(doc: Y.Doc, updates: readonly Uint8Array[]): void {
  const each = () => {
    for (const update of updates) Y.applyUpdate(doc, update);
  };
  unheard(doc, () => Y.transact(doc, each, null, false));
}
