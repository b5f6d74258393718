import * as Y from "yjs";
import type { Author } from "#db/append-updates.ts";
import { readNumber } from "./message-head.ts";

/** By which numbers Yjs will know what an update brings; a sound one, of nothing that is known already. */
export function authorsOf(update: Uint8Array): readonly number[] {
  const authors = readNumber(update, 0);
  if (!authors || authors.value === 0) return [];
  if (authors.value > 1) return [...Y.parseUpdateMeta(update).to.keys()];
  const author = soleAuthorOf(update);
  return author === null ? [] : [author];
}

/** Nearly every update is of one author, whose number stands behind how much there is of it. */
function soleAuthorOf(update: Uint8Array): number | null {
  const authors = readNumber(update, 0);
  const length = authors?.value === 1 ? readNumber(update, authors.next) : null;
  return (length && readNumber(update, length.next))?.value ?? null;
}

/** Whose the numbers are, as far as a map's log tells: those under which one person alone brought changes. */
export function writersOf(
  rows: readonly { actorId: string | null; data: Uint8Array }[],
): readonly Author[] {
  const personOf = new Map<number, string | null>();
  for (const { actorId, data } of rows) {
    const client = soleAuthorOf(data);
    if (client === null || actorId === null) continue;
    const isOnes = (personOf.get(client) ?? actorId) === actorId && personOf.get(client) !== null;
    personOf.set(client, isOnes ? actorId : null);
  }
  return [...personOf].flatMap(([client, personId]) => (personId ? [{ client, personId }] : []));
}
