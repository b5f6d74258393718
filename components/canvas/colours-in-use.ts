import type { Card } from "#domain/map/journey-map.ts";
import { derived } from "./derived.ts";

/** The colours of a map's cards, by their place in its legend, from the first. */
export const coloursInUse = derived(({ cards }) => [cards], coloursOf);

function coloursOf(cards: readonly Card[]): readonly number[] {
  const colours = new Set<number>();
  for (const { colour } of cards) if (colour !== null) colours.add(colour);
  return [...colours].sort((a, b) => a - b);
}
