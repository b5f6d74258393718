import { useMemo } from "react";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { type Layout, layout } from "#domain/map/layout.ts";
import { useMap } from "./canvas-context.tsx";
import type { CanvasOverlay } from "./overlay.ts";
import { useOverlay } from "./overlay-context.tsx";

/** The drawn geometry of the map as it is now; the same object until something moves. */
export function useLayout(): Layout {
  const map = useMap((all) => all);
  const overlay = useOverlay();
  return useMemo(() => layoutOf(map, overlay), [map, overlay]);
}

let latest: { map: JourneyMap; overlay: CanvasOverlay; layout: Layout } | null = null;

/** Several components ask in one render: the last answer is kept. */
export function layoutOf(map: JourneyMap, overlay: CanvasOverlay): Layout {
  if (latest?.map !== map || latest.overlay !== overlay) {
    const wordsOf = (card: JourneyMap["cards"][number]) =>
      card.excerptId === null ? card.text : (overlay.quotes.get(card.excerptId) ?? card.text);
    latest = { map, overlay, layout: layout(map, { hasHeat: true, wordsOf }) };
  }
  return latest.layout;
}
