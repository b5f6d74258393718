"use client";

import { useMap } from "#components/canvas/canvas-context.tsx";
import { derived } from "#components/canvas/derived.ts";
import type { Card, Lane } from "#domain/map/journey-map.ts";
import type { Guess } from "#domain/pain/guesses.ts";

/** What the team wrote on cards of pain and gain lanes, in the map's order. */
export function useGuesses(): readonly Guess[] {
  return useMap(guesses);
}

const guesses = derived(({ cards, lanes }) => [cards, lanes], guessesOn);

function guessesOn(cards: readonly Card[], lanes: readonly Lane[]): readonly Guess[] {
  const kinds = new Map<string, Guess["kind"]>();
  for (const { id, type } of lanes) if (type === "pain" || type === "gain") kinds.set(id, type);
  const found: Guess[] = [];
  if (kinds.size === 0) return found;
  for (const { id, text, painPointId, place } of cards) {
    const kind = place.kind === "cell" ? kinds.get(place.laneId) : undefined;
    if (kind) found.push({ id, text, kind, painPointId });
  }
  return found;
}
