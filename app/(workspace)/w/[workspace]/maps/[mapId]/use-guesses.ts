"use client";

import { useMemo } from "react";
import { useMap } from "#components/canvas/canvas-context.tsx";
import type { Guess } from "#domain/pain/guesses.ts";

/** What the team wrote on cards of pain and gain lanes, in the map's order. */
export function useGuesses(): Guess[] {
  const cards = useMap((map) => map.cards);
  const lanes = useMap((map) => map.lanes);
  return useMemo(() => {
    const types = new Map(lanes.map(({ id, type }) => [id, type]));
    return cards.flatMap(({ id, text, painPointId, place }): Guess[] => {
      const kind = place.kind === "cell" ? types.get(place.laneId) : undefined;
      return kind === "pain" || kind === "gain" ? [{ id, text, kind, painPointId }] : [];
    });
  }, [cards, lanes]);
}
