import { type KeptAnswer, MOST_KEPT_ASKED } from "#domain/map/kept-answer.ts";
import { askKept } from "./ask-kept.ts";
import { copiesHere, dropCopy, waitingIn } from "./kept-copies.ts";
import type { Kept } from "./kept-key.ts";

/**
 * Takes away the copies of maps that whoever is signed in may not open or keep any more: the page of
 * such a map, which would do it, is not found.
 */
export async function tidyCopies(): Promise<void> {
  const copies = await copiesHere();
  const asked = [...new Set(copies.map(({ mapId }) => mapId))].slice(0, MOST_KEPT_ASKED);
  const answer = asked.length > 0 ? await askKept(asked) : null;
  if (!answer) return;
  const judged = copies
    .filter(({ mapId }) => asked.includes(mapId))
    .map((kept) => ({ ...kept, changes: waitingIn(kept) }));
  for (const kept of staleIn(judged, answer)) dropCopy(kept);
}

/** Whoever still has the right loses nothing that waits: opening the map sends it, and then it goes. */
export function staleIn<T extends Kept & { changes: number }>(
  copies: readonly T[],
  { personId, maps }: KeptAnswer,
): T[] {
  return copies.filter((kept) => {
    if (kept.personId !== personId) return false;
    const map = Object.hasOwn(maps, kept.mapId) ? maps[kept.mapId] : undefined;
    return !map || (!map.mayKeep && kept.changes === 0);
  });
}
