"use client";

import { useEffect, useState } from "react";
import { fetchCardsAction } from "#server/evidence/queue/actions.ts";
import type { CardName } from "#server/evidence/read-journeys.ts";

/** The cards of a map by name, once somebody asks for them. */
export function useCards(mapId: string | null): CardName[] {
  const [found, setFound] = useState<{ mapId: string; cards: CardName[] } | null>(null);
  useEffect(() => {
    if (mapId === null) return;
    let isWanted = true;
    void fetchCardsAction({ mapId })
      .catch(() => null)
      .then((answer) => {
        if (isWanted && answer?.ok) setFound({ mapId, cards: answer.cards });
      });
    return () => {
      isWanted = false;
    };
  }, [mapId]);
  return found?.mapId === mapId ? found.cards : [];
}
