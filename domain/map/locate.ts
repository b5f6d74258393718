import { holdsCards } from "./lane-type.ts";
import type { LaneBox, Layout, Rect } from "./layout-boxes.ts";
import { sizes } from "./layout-sizes.ts";

/** Where a card that is dropped at a point goes. `index` counts the cells's own cards. */
export type Drop =
  | { kind: "cell"; laneId: string; stepId: string; index: number; before: string | null }
  | { kind: "parking"; x: number; y: number };

/** What lies under a point, for dropping a card; null over headers and lanes that hold no cards. */
export function locate(
  layout: Layout,
  x: number,
  y: number,
  { dragged }: { dragged?: ReadonlySet<string> } = {},
): Drop | null {
  if (y >= layout.parking.y)
    return {
      kind: "parking",
      x: Math.max(0, Math.round(x - layout.parking.x - sizes.lanePadding)),
      y: Math.max(0, Math.round(y - layout.parking.y - sizes.parkingHeader)),
    };
  const lane = layout.lanes.find(({ rect }) => y >= rect.y && y < rect.y + rect.height);
  const step = layout.steps.find(({ rect }) => x >= rect.x && x < rect.x + rect.width);
  if (!lane || !step || !holdsCards(lane.type)) return null;
  const own = cellCards(layout, lane.id, step.id, dragged);
  const below = own.findIndex(({ rect }) => y < rect.y + rect.height / 2);
  const index = below === -1 ? own.length : below;
  return {
    kind: "cell",
    laneId: lane.id,
    stepId: step.id,
    index,
    before: own[index]?.id ?? null,
  };
}

/** The line that shows where a dropped card will stand. */
export function insertionLine(
  layout: Layout,
  drop: Extract<Drop, { kind: "cell" }>,
  { dragged }: { dragged?: ReadonlySet<string> } = {},
): Rect | null {
  const lane = layout.lanes.find(({ id }) => id === drop.laneId);
  const step = layout.steps.find(({ id }) => id === drop.stepId);
  if (!lane || !step) return null;
  const own = cellCards(layout, drop.laneId, drop.stepId, dragged);
  const next = own[drop.index];
  // a card that reaches over from an earlier step stands above what comes
  const above = layout.cards.filter(
    ({ id, cell }) =>
      cell?.laneId === drop.laneId &&
      cell.column <= step.column &&
      step.column <= cell.columnTo &&
      !dragged?.has(id),
  );
  const bottom = Math.max(...above.map(({ rect }) => rect.y + rect.height));
  const y = next
    ? next.rect.y - sizes.cardGap / 2
    : above.length > 0
      ? bottom + sizes.cardGap / 2
      : lane.rect.y + sizes.lanePadding / 2;
  return {
    x: step.rect.x + sizes.cardInset,
    y: y - lineThickness / 2,
    width: step.rect.width - 2 * sizes.cardInset,
    height: lineThickness,
  };
}

/** What a card would reach over if this side of it were let go at x: from its first to its last step. */
export type SpanDrop = { stepId: string; stepToId: string; rect: Rect };

export function locateSpan(
  layout: Layout,
  id: string,
  side: "left" | "right",
  x: number,
): SpanDrop | null {
  const card = layout.cards.find((one) => one.id === id);
  if (!card?.cell) return null;
  const { column, columnTo } = card.cell;
  const last = layout.steps.length - 1;
  // a column is taken in once the pointer is over its middle
  const over = layout.steps.filter(({ rect }) =>
    side === "right" ? rect.x + rect.width / 2 <= x : rect.x + rect.width / 2 < x,
  ).length;
  const from = side === "left" ? Math.min(columnTo, over) : column;
  const to = side === "right" ? Math.min(last, Math.max(column, over - 1)) : columnTo;
  const [first, end] = [layout.steps[from], layout.steps[to]];
  if (!first || !end) return null;
  const left = first.rect.x + sizes.cardInset;
  return {
    stepId: first.id,
    stepToId: end.id,
    rect: { ...card.rect, x: left, width: end.rect.x + end.rect.width - sizes.cardInset - left },
  };
}

/** Where a dragged step goes: before a step of this phase, or (null) at its end. */
export type StepDrop = { phaseId: string; before: string | null; line: Rect };

export function locateStep(
  layout: Layout,
  x: number,
  dragged: ReadonlySet<string> = new Set(),
): StepDrop | null {
  const phase =
    layout.phases.find(({ rect }) => x < rect.x + rect.width + sizes.phaseGap / 2) ??
    layout.phases.at(-1);
  if (!phase) return null;
  const own = layout.steps.filter((step) => step.phaseId === phase.id && !dragged.has(step.id));
  const next = own.find(({ rect }) => x < rect.x + rect.width / 2);
  const last = own.at(-1);
  const edge = next ? next.rect.x : last ? last.rect.x + last.rect.width : phase.rect.x;
  return { phaseId: phase.id, before: next?.id ?? null, line: columnLine(layout, edge) };
}

/** Where a dragged phase goes: before this phase, or (null) at the end. */
export function locatePhase(layout: Layout, x: number): { before: string | null; line: Rect } {
  const next = layout.phases.find(({ rect }) => x < rect.x + rect.width / 2);
  const edge = next ? next.rect.x - sizes.phaseGap / 2 : layout.grid.width;
  return { before: next?.id ?? null, line: columnLine(layout, edge) };
}

/**
 * Where a dragged lane goes: beside the lane under the point, before or after it by which half the
 * point is in. So the two sides of a blueprint line are told apart, and the lane takes that zone.
 */
export type LaneDrop = { slot: { before: string } | { after: string }; line: Rect };

export function locateLane(layout: Layout, y: number): LaneDrop | null {
  const nearest = layout.lanes.reduce<LaneBox | null>(
    (best, lane) => (best === null || distance(lane, y) < distance(best, y) ? lane : best),
    null,
  );
  if (nearest === null) return null;
  const isUpper = y < nearest.rect.y + nearest.rect.height / 2;
  const edge = isUpper ? nearest.rect.y : nearest.rect.y + nearest.rect.height;
  return {
    slot: isUpper ? { before: nearest.id } : { after: nearest.id },
    line: {
      x: 0,
      y: edge - lineThickness / 2,
      width: layout.grid.width,
      height: lineThickness,
    },
  };
}

const lineThickness = 2;

function cellCards(
  layout: Layout,
  laneId: string,
  stepId: string,
  dragged: ReadonlySet<string> = new Set(),
) {
  return layout.cards.filter(
    ({ id, cell }) => cell?.laneId === laneId && cell.stepId === stepId && !dragged.has(id),
  );
}

function columnLine(layout: Layout, x: number): Rect {
  const top = layout.stepRow.y;
  return {
    x: x - lineThickness / 2,
    y: top,
    width: lineThickness,
    height: layout.grid.height - top,
  };
}

function distance({ rect }: LaneBox, y: number): number {
  return Math.max(rect.y - y, 0, y - rect.y - rect.height);
}
