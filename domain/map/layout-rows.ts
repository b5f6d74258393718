import { heightOf } from "./card-height.ts";
import type { Card, JourneyMap } from "./journey-map.ts";
import { type LaneType, type Zone, zones } from "./kinds.ts";
import {
  type BlueprintLine,
  blueprintLines,
  type CardBox,
  type LaneBox,
  type Layout,
  type LayoutView,
  type StepBox,
} from "./layout-boxes.ts";
import { sizes } from "./layout-sizes.ts";

type Frame = { steps: readonly StepBox[]; width: number; top: number };

export function layoutRows(map: JourneyMap, view: LayoutView, frame: Frame) {
  const columns = columnsOf(map, frame.steps);
  const cardsOf = new Map<string, Card[]>();
  for (const card of map.cards) {
    if (card.place.kind !== "cell" || view.hiddenCardIds?.has(card.id)) continue;
    const list = cardsOf.get(card.place.laneId);
    if (list) list.push(card);
    else cardsOf.set(card.place.laneId, [card]);
  }
  const lanes: LaneBox[] = [];
  const lines: Layout["lines"] = [];
  const cards: CardBox[] = [];
  let y = frame.top;
  let zone: Zone | null = null;
  for (const lane of map.lanes) {
    if (view.hiddenLaneIds?.has(lane.id)) continue;
    for (const key of view.hasLines === false ? [] : linesBetween(zone, lane.zone)) {
      lines.push({ key, x: 0, y: y + sizes.lineHeight / 2, width: frame.width });
      y += sizes.lineHeight;
    }
    zone = lane.zone;
    const isCollapsed = view.collapsedLaneIds?.has(lane.id) ?? false;
    const held = isCollapsed ? [] : (cardsOf.get(lane.id) ?? []);
    const placed = placeCards(held, view, frame.steps, columns, y);
    const height = isCollapsed ? sizes.collapsedLane : laneHeight(map, lane.type, placed.height);
    for (const card of placed.cards) cards.push(card);
    lanes.push({
      id: lane.id,
      type: lane.type,
      zone: lane.zone,
      row: lanes.length,
      isCollapsed,
      rect: { x: 0, y, width: frame.width, height },
    });
    y += height;
  }
  return { lanes, lines, cards, bottom: y };
}

/** Every boundary that lies between two zones, also when the zones between them have no lane. */
function linesBetween(above: Zone | null, below: Zone): BlueprintLine[] {
  if (above === null) return [];
  return blueprintLines.slice(zones.indexOf(above), zones.indexOf(below));
}

function laneHeight(map: JourneyMap, type: LaneType, cardsHeight: number): number {
  if (type === "curve") return sizes.curveHeight;
  if (type === "team") return sizes.laneMinHeight;
  if (type === "channel") {
    const most = Math.max(1, ...map.steps.map(({ channels }) => channels.length));
    const chips = most * sizes.chipHeight + (most - 1) * sizes.cardGap;
    return Math.max(sizes.laneMinHeight, chips + 2 * sizes.lanePadding);
  }
  return Math.max(sizes.laneMinHeight, cardsHeight + 2 * sizes.lanePadding + sizes.addHeight);
}

type Columns = {
  /** a step with a column of its own -> that column */
  of: ReadonlyMap<string, number>;
  /** any step -> the last column that is there up to it */
  upTo: ReadonlyMap<string, number>;
};

function columnsOf(map: JourneyMap, steps: readonly StepBox[]): Columns {
  const of = new Map(steps.map(({ id, column }) => [id, column]));
  const upTo = new Map<string, number>();
  let last = -1;
  for (const { id } of map.steps) {
    last = of.get(id) ?? last;
    upTo.set(id, last);
  }
  return { of, upTo };
}

/** Stacks the cards of a lane, each under all that already stand in the columns it reaches over. */
function placeCards(
  cards: readonly Card[],
  view: LayoutView,
  steps: readonly StepBox[],
  columns: Columns,
  top: number,
): { cards: CardBox[]; height: number } {
  const filled = new Map<number, number>();
  let height = 0;
  const boxes: CardBox[] = [];
  for (const card of cards) {
    if (card.place.kind !== "cell") continue;
    const { laneId, stepId, stepToId } = card.place;
    // a card stands where it starts, and reaches as far as there are columns
    const column = columns.of.get(stepId);
    const columnTo = stepToId === null ? column : columns.upTo.get(stepToId);
    const first = column === undefined ? undefined : steps[column];
    const last = columnTo === undefined ? undefined : steps[columnTo];
    if (column === undefined || columnTo === undefined || !first || !last) continue;
    let offset = 0;
    for (let c = column; c <= columnTo; c++) offset = Math.max(offset, filled.get(c) ?? 0);
    const x = first.rect.x + sizes.cardInset;
    const width = last.rect.x + last.rect.width - sizes.cardInset - x;
    const ownHeight = heightOf(card, view, width);
    for (let c = column; c <= columnTo; c++) filled.set(c, offset + ownHeight + sizes.cardGap);
    height = Math.max(height, offset + ownHeight);
    boxes.push({
      id: card.id,
      cell: { laneId, stepId, column, columnTo },
      rect: { x, y: top + sizes.lanePadding + offset, width, height: ownHeight },
    });
  }
  return { cards: boxes, height };
}
