import { copyName, type Kept, keptKey, keptOf, ownKey, waitingKey } from "./kept-key.ts";

/** How many edits of this person wait here for the server. */
export function waitingIn(kept: Kept): number {
  return Number(localStorage.getItem(waitingKey(kept)) ?? 0);
}

/** Maps in which edits of this person wait. */
export function waitingOf(personId: string): { mapId: string; changes: number }[] {
  return noted()
    .filter((kept) => kept.personId === personId)
    .map((kept) => ({ mapId: kept.mapId, changes: waitingIn(kept) }))
    .filter(({ changes }) => changes > 0);
}

/** Every copy in this browser, whoever's it is. */
export async function copiesHere(): Promise<Kept[]> {
  // old browsers cannot list their databases: there, what is noted has to do
  const databases = await globalThis.indexedDB?.databases?.().catch(() => []);
  const found = (databases ?? []).flatMap(({ name }) => keptOf(name ?? "") ?? []);
  return [...new Map([...noted(), ...found].map((kept) => [copyName(kept), kept])).values()];
}

export function dropCopy(kept: Kept): void {
  for (const key of [waitingKey(kept), keptKey(kept), ownKey(kept)]) localStorage.removeItem(key);
  globalThis.indexedDB?.deleteDatabase(copyName(kept));
}

function noted(): Kept[] {
  const all = Object.keys(localStorage).flatMap((key) => keptOf(key) ?? []);
  return [...new Map(all.map((kept) => [copyName(kept), kept])).values()];
}
