import type { Layout } from "#domain/map/layout-boxes.ts";
import type { Cursor } from "./cursor.ts";
import type { Grid } from "./grid.ts";

/** The cell at a point of the map, at the place of the nearest card below it; also in curve lanes. */
export function cellUnder(layout: Layout, grid: Grid, point: { x: number; y: number }) {
  const lane = layout.lanes.find(({ rect }) => point.y >= rect.y && point.y < rect.y + rect.height);
  const step = layout.steps.find(({ rect }) => point.x >= rect.x && point.x < rect.x + rect.width);
  if (!lane || lane.isCollapsed || !step) return null;
  const count = grid.cards(lane.id, step.id).length;
  return { at: "cell", laneId: lane.id, stepId: step.id, index: count } satisfies Cursor;
}

/** The card at a point of the map: needed where cards are a picture and not elements. */
export function cardUnder(layout: Layout, { x, y }: { x: number; y: number }): string | null {
  const hit = layout.cards.find(
    ({ rect }) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height,
  );
  return hit?.id ?? null;
}
