import * as Y from "yjs";
import { readNumber } from "./message-head.ts";

/** By which numbers Yjs will know what an update brings; a sound one, of nothing that is known already. */
export function authorsOf(update: Uint8Array): readonly number[] {
  const authors = readNumber(update, 0);
  if (!authors || authors.value === 0) return [];
  if (authors.value > 1) return [...Y.parseUpdateMeta(update).to.keys()];
  // nearly every one is of one author, whose number stands behind how much there is of it
  const length = readNumber(update, authors.next);
  const author = length && readNumber(update, length.next);
  return author ? [author.value] : [];
}
