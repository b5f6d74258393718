import * as Y from "yjs";
import { takeInUnheard } from "./unheard.ts";

/** Tells those who have a map open of a change; `from`: who has brought it and knows it. */
export type Tell = (update: Uint8Array, from: unknown) => void;

type Stored = { update: Uint8Array; from: unknown };

/** Beyond it whoever reads the document next would wait a millisecond for all of this, or memory would fill. */
const FURTHEST_BEHIND = { changes: 60, bytes: 64 * 1024 };
/** Merging takes longer than their number grows. */
const MOST_MERGED = 12;

/**
 * What is on disk is told to everybody as the bytes that came, before it is in the server's own document:
 * that is read once a second, and takes in many changes in one go then.
 */
export function createTold() {
  let behind: Uint8Array[] = [];
  let bytes = 0;
  const catchUp = (doc: Y.Doc): Y.Doc => {
    const updates = behind;
    behind = [];
    bytes = 0;
    if (updates.length > 0) takeInUnheard(doc, updates);
    return doc;
  };
  return {
    /** What came to the disk at once is one message, or a few. */
    tell: (stored: readonly Stored[], doc: Y.Doc, tell: Tell) => {
      for (const { update } of stored) {
        behind.push(update);
        bytes += update.byteLength;
      }
      const { changes, bytes: most } = FURTHEST_BEHIND;
      if (behind.length >= changes || bytes >= most) catchUp(doc);
      for (let i = 0; i < stored.length; i += MOST_MERGED) {
        const [first, ...others] = stored.slice(i, i + MOST_MERGED);
        if (!first) continue;
        if (others.length === 0) tell(first.update, first.from);
        else tell(Y.mergeUpdates([first, ...others].map(({ update }) => update)), null);
      }
    },
    /** Brings the document up to all that was told, and gives it back. */
    catchUp,
  };
}
