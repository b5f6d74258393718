import type * as Y from "yjs";

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
