import type * as Y from "yjs";
import { othersWork } from "./others-work.ts";
import { recordUndo } from "./undo-steps.ts";

/** Undo that keeps what others have made something of. */
export function createUndo(doc: Y.Doc, origin: unknown) {
  return recordUndo(doc, origin, () => othersWork);
}
