import type { Card, JourneyMap } from "#domain/map/journey-map.ts";
import { layout } from "#domain/map/layout.ts";
import type { Layout } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { takesSameRoom } from "#domain/map/relayout.ts";
import type { VisibleIds } from "#domain/map/visible-ids.ts";
import { useCanvas } from "./canvas-context.tsx";
import type { CanvasModel } from "./canvas-model.ts";
import { hasMarks } from "./nodes/card-marks.tsx";
import type { CanvasOverlay } from "./overlay.ts";
import { useOverlay } from "./overlay-context.tsx";
import { useStore } from "./store.ts";

/** The drawn geometry of the map as it is now; the same object until something moves. */
export function useLayout(): Layout {
  const model = useCanvas();
  const overlay = useOverlay();
  // told of every edit, and draws anew only when one of them moved something
  return useStore(model.seen, () => layoutOf(model, overlay));
}

/** The same outside of rendering. */
export function layoutOf(model: CanvasModel, overlay: CanvasOverlay): Layout {
  return geometry(model.map.get(), model.seen.get(), overlay);
}

/** How much of the window the sticky headers cover, px. */
export function headerSize(layout: Layout, zoom: number) {
  return { left: sizes.laneHeaderWidth * zoom, top: headersBottom(layout) * zoom };
}

/** Where phases, steps and their heat end and the lanes begin, in map px. */
export function headersBottom({ heatRow, stepRow }: Layout): number {
  const last = heatRow ?? stepRow;
  return last.y + last.height;
}

/** How high the pinned lanes are that stand over a place of the map, in map px. */
export function pinnedAbove(layout: Layout, pinned: readonly string[], y: number): number {
  return layout.lanes
    .filter(({ id, rect }) => pinned.includes(id) && rect.y + rect.height <= y)
    .reduce((sum, { rect }) => sum + rect.height, 0);
}

let latest: { map: JourneyMap; of: readonly unknown[]; layout: Layout } | null = null;

/** Several components ask in one render: the last answer is kept. */
function geometry(map: JourneyMap, seen: VisibleIds, overlay: CanvasOverlay): Layout {
  const of = partsOf(seen, overlay);
  const wordsOf = (card: Card) =>
    card.excerptId === null ? card.text : (overlay.quotes.get(card.excerptId) ?? card.text);
  const withMarks = (card: Card) => hasMarks(card, overlay.cards.get(card.id));
  const view = { ...seen, hasHeat: true, wordsOf, hasMarks: withMarks };
  const before = latest?.of.every((part, i) => part === of[i]) ? latest : null;
  if (before?.map === map) return before.layout;
  const isKept =
    before !== null && takesSameRoom(before.layout, { before: before.map, after: map }, view);
  latest = { map, of, layout: isKept ? before.layout : layout(map, view) };
  return latest.layout;
}

/** What a place depends on beside the map: what has become faint or is talked about moves nothing. */
function partsOf(seen: VisibleIds, { quotes, cards }: CanvasOverlay): unknown[] {
  const ids = [
    seen.hiddenLaneIds,
    seen.collapsedLaneIds,
    seen.collapsedPhaseIds,
    seen.hiddenCardIds,
  ];
  return [quotes, cards, ...ids.map((some) => [...some].join(" "))];
}
