import { derived } from "#components/canvas/derived.ts";
import type { Card } from "#domain/map/journey-map.ts";

/** The cards that show somebody's own words, and which words those are. */
export const quoteCards = derived(({ cards }) => [cards], quotedOn);

function quotedOn(cards: readonly Card[]) {
  const ids: string[] = [];
  const excerptIds: string[] = [];
  for (const { id, excerptId } of cards) {
    if (excerptId === null) continue;
    ids.push(id);
    excerptIds.push(excerptId);
  }
  return { ids, excerptIds };
}
