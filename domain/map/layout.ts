import type { Card, JourneyMap, Step } from "./journey-map.ts";
import type { LaneType, Zone } from "./kinds.ts";
import { zones } from "./kinds.ts";
import {
  type BlueprintLine,
  blueprintLines,
  type CardBox,
  type HandOff,
  type LaneBox,
  type Layout,
  type PhaseBox,
  type Rect,
  type StepBox,
} from "./layout-boxes.ts";
import { curveColumns, layoutCurves } from "./layout-curves.ts";
import { layoutEdges } from "./layout-edges.ts";
import { tallyCards } from "./layout-tallies.ts";
import { loopBandHeight } from "./routing/step-arcs.ts";
import { countCardLines, countLines } from "./text-measure.ts";
import type { VisibleIds } from "./visible-ids.ts";

/** Everything in px; the origin is the upper left corner of the map, lane headers included. */
export const sizes = {
  columnWidth: 196,
  laneHeaderWidth: 168,
  phaseHeight: 36,
  phaseGap: 12,
  stepMinHeight: 56,
  /** marks of a step, and the bars of its worst and best under them */
  heatHeight: 62,
  lineHeight: 28,
  curveHeight: 168,
  laneMinHeight: 64,
  collapsedLane: 32,
  /** a collapsed phase */
  summaryWidth: 152,
  lanePadding: 10,
  /** room under a cell's last card where the next one is added */
  addHeight: 24,
  cardInset: 8,
  cardGap: 6,
  cardPaddingX: 12,
  cardPaddingY: 8,
  cardFont: 13,
  cardLine: 18,
  cardMaxLines: 12,
  cardMarks: 24,
  /** a picture on a card, whole, above its words */
  cardImage: 112,
  stepFont: 14,
  stepLine: 20,
  chipHeight: 24,
  parkingGap: 40,
  parkingHeader: 36,
  parkingMinHeight: 160,
} as const;

export type {
  LaneBox,
  Layout,
  Rect,
} from "./layout-boxes.ts";

export type LayoutView = Partial<
  Pick<VisibleIds, "hiddenLaneIds" | "collapsedLaneIds" | "collapsedPhaseIds" | "hiddenCardIds">
> & {
  hasHeat?: boolean;
  hasLines?: boolean;
  /** the words that a card shows where they are not its own: quotations are looked up */
  wordsOf?: (card: Card) => string;
  /** cards that show a row of small marks at their lower edge */
  hasMarks?: (card: Card) => boolean;
};

/** Where everything of a map lies. Pure, and the only place that decides it. */
export function layout(map: JourneyMap, view: LayoutView = {}): Layout {
  const shown = withoutCollapsed(map, view);
  const columns = layoutColumns(map, view);
  const bandHeight = loopBandHeight(shown);
  const stepTop = sizes.phaseHeight + bandHeight;
  const stepHeight = Math.max(sizes.stepMinHeight, ...shown.steps.map(stepHeaderHeight));
  const heatHeight = view.hasHeat ? sizes.heatHeight : 0;
  const steps = shown.steps.map(
    ({ id, phaseId }, column): StepBox => ({
      id,
      phaseId,
      column,
      rect: {
        x: columns.x[column] ?? 0,
        y: stepTop,
        width: sizes.columnWidth,
        height: stepHeight,
      },
    }),
  );
  const lanesTop = stepTop + stepHeight + heatHeight;
  const rows = layoutRows(map, view, { steps, width: columns.width, top: lanesTop });
  const grid = { x: 0, y: 0, width: columns.width, height: rows.bottom };
  const parked = layoutParking(map, view, grid);
  const cards = [...rows.cards, ...parked.cards];
  const through = curveColumns(columns.phases, steps);
  const body = { x: sizes.laneHeaderWidth, width: columns.width - sizes.laneHeaderWidth };
  return {
    bounds: {
      x: 0,
      y: 0,
      width: Math.max(grid.width, parked.rect.width),
      height: parked.rect.y + parked.rect.height,
    },
    grid,
    phases: columns.phases,
    steps,
    stepRow: { ...body, y: stepTop, height: stepHeight },
    heatRow: view.hasHeat ? { ...body, y: stepTop + stepHeight, height: heatHeight } : null,
    lanes: rows.lanes,
    lines: rows.lines,
    cards,
    tallies: tallyCards(map, view, { lanes: rows.lanes, phases: columns.phases, steps }),
    curveColumns: through,
    curves: layoutCurves(map, rows.lanes, through),
    edges: layoutEdges(
      shown,
      { steps, lanes: rows.lanes, cards, floor: parked.rect.y },
      { inset: sizes.cardInset, padding: sizes.lanePadding, add: sizes.addHeight },
    ),
    handOffs: findHandOffs(map, steps, rows.lanes),
    parking: parked.rect,
  };
}

/** Height of a card of this text, `width` px wide, in whole lines and at most `cardMaxLines`. */
export function cardHeight(text: string, width: number): number {
  const lines = countCardLines(text, width - 2 * sizes.cardPaddingX, sizes.cardFont);
  const shown = Math.min(sizes.cardMaxLines, Math.max(1, lines));
  return 2 * sizes.cardPaddingY + shown * sizes.cardLine;
}

/** Whether a card of this text, as narrow as its column, has no room for all of it. */
export function mayBeCut(text: string): boolean {
  const width = sizes.columnWidth - 2 * sizes.cardInset - 2 * sizes.cardPaddingX;
  return countCardLines(text, width, sizes.cardFont) > sizes.cardMaxLines;
}

/** The inner rectangle of a cell, header excluded; null when lane or step is not drawn. */
export function cellRect(layout: Layout, laneId: string, stepId: string): Rect | null {
  const lane = layout.lanes.find(({ id }) => id === laneId);
  const step = layout.steps.find(({ id }) => id === stepId);
  if (!lane || !step) return null;
  return {
    x: step.rect.x,
    y: lane.rect.y,
    width: step.rect.width,
    height: lane.rect.height,
  };
}

/** The steps that have a column of their own. */
function withoutCollapsed(map: JourneyMap, { collapsedPhaseIds }: LayoutView): JourneyMap {
  if (!collapsedPhaseIds || collapsedPhaseIds.size === 0) return map;
  return { ...map, steps: map.steps.filter(({ phaseId }) => !collapsedPhaseIds.has(phaseId)) };
}

function layoutColumns(map: JourneyMap, { collapsedPhaseIds }: LayoutView) {
  const x: number[] = [];
  const phases: PhaseBox[] = [];
  const stepsOf = new Map<string, Step[]>();
  for (const step of map.steps) {
    const list = stepsOf.get(step.phaseId);
    if (list) list.push(step);
    else stepsOf.set(step.phaseId, [step]);
  }
  let left: number = sizes.laneHeaderWidth;
  for (const { id } of map.phases) {
    const steps = stepsOf.get(id) ?? [];
    if (phases.length > 0) left += sizes.phaseGap;
    const isCollapsed = collapsedPhaseIds?.has(id) ?? false;
    // a phase that concurrent deletions left empty keeps a column, to be seen and filled
    const width = isCollapsed ? sizes.summaryWidth : Math.max(1, steps.length) * sizes.columnWidth;
    if (!isCollapsed) {
      steps.forEach((_, i) => {
        x.push(left + i * sizes.columnWidth);
      });
    }
    phases.push({
      id,
      isCollapsed,
      rect: { x: left, y: 0, width, height: sizes.phaseHeight },
      stepIds: steps.map((step) => step.id),
    });
    left += width;
  }
  return { x, phases, width: left };
}

function stepHeaderHeight({ title }: Step): number {
  const width = sizes.columnWidth - 2 * sizes.cardPaddingX;
  return 16 + Math.max(1, countLines(title, width, sizes.stepFont)) * sizes.stepLine;
}

type Frame = { steps: readonly StepBox[]; width: number; top: number };

function layoutRows(map: JourneyMap, view: LayoutView, frame: Frame) {
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

/** A card that is still the same thing is as high as before: measuring is most of the work. */
const measured = new WeakMap<Card, { words: string; width: number; height: number }>();

export function heightOf(card: Card, view: LayoutView, width: number): number {
  const words = view.wordsOf ? view.wordsOf(card) : card.text;
  let known = measured.get(card);
  if (known?.words !== words || known.width !== width) {
    known = { words, width, height: cardHeight(words, width) };
    measured.set(card, known);
  }
  const marks = view.hasMarks?.(card) ? sizes.cardMarks : 0;
  if (card.image === null) return known.height + marks;
  // a picture may stand for itself
  return sizes.cardImage + (words === "" ? 0 : known.height) + marks;
}

function layoutParking(map: JourneyMap, view: LayoutView, grid: Rect) {
  const y = grid.y + grid.height + sizes.parkingGap;
  const width = sizes.columnWidth - 2 * sizes.cardInset;
  const origin = { x: sizes.lanePadding, y: y + sizes.parkingHeader };
  const cards = map.cards.flatMap((card): CardBox[] => {
    if (card.place.kind !== "parked" || view.hiddenCardIds?.has(card.id)) return [];
    const place = { x: Math.max(0, card.place.x), y: Math.max(0, card.place.y) };
    const height = heightOf(card, view, width);
    return [
      {
        id: card.id,
        cell: null,
        rect: { x: origin.x + place.x, y: origin.y + place.y, width, height },
      },
    ];
  });
  const right = Math.max(...cards.map(({ rect }) => rect.x + rect.width), 0);
  const bottom = Math.max(...cards.map(({ rect }) => rect.y + rect.height), 0);
  return {
    cards,
    rect: {
      x: 0,
      y,
      width: Math.max(grid.width, right + sizes.lanePadding),
      height: Math.max(sizes.parkingMinHeight, bottom + sizes.lanePadding - y),
    },
  };
}

/** Marks every place where responsibility passes to another team. */
function findHandOffs(
  map: JourneyMap,
  steps: readonly StepBox[],
  lanes: readonly LaneBox[],
): HandOff[] {
  const teamLane = lanes.find(({ type }) => type === "team");
  const boxOf = new Map(steps.map((step) => [step.id, step]));
  return map.steps.flatMap((step, i): HandOff[] => {
    const before = map.steps[i - 1];
    const box = boxOf.get(step.id);
    if (!before?.teamId || !step.teamId || before.teamId === step.teamId || !box) return [];
    const rect = teamLane?.rect ?? box.rect;
    return [
      { fromStepId: before.id, toStepId: step.id, x: box.rect.x, y: rect.y + rect.height / 2 },
    ];
  });
}
