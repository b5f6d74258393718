import { heightOf } from "./card-height.ts";
import type { JourneyMap } from "./journey-map.ts";
import type {
  CardBox,
  HandOff,
  LaneBox,
  Layout,
  LayoutView,
  Rect,
  StepBox,
} from "./layout-boxes.ts";
import { layoutColumns, stepHeaderHeight, withoutCollapsed } from "./layout-columns.ts";
import { curveColumns, layoutCurves } from "./layout-curves.ts";
import { layoutEdges } from "./layout-edges.ts";
import { layoutRows } from "./layout-rows.ts";
import { sizes } from "./layout-sizes.ts";
import { tallyCards } from "./layout-tallies.ts";
import { arcLevels, loopBandHeight } from "./routing/step-arcs.ts";

/** Where everything of a map lies. Pure, and the only place that decides it. */
export function layout(map: JourneyMap, view: LayoutView = {}): Layout {
  const shown = withoutCollapsed(map, view);
  const columns = layoutColumns(map, view);
  const levels = arcLevels(shown);
  const bandHeight = loopBandHeight(levels);
  const stepTop = sizes.phaseHeight + bandHeight;
  const stepHeight = Math.max(
    sizes.stepMinHeight,
    ...shown.steps.map(view.heightOfStep ?? stepHeaderHeight),
  );
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
      { steps, lanes: rows.lanes, cards, floor: parked.rect.y, levels },
      { inset: sizes.cardInset, padding: sizes.lanePadding, add: sizes.addHeight },
    ),
    handOffs: findHandOffs(map, steps, rows.lanes),
    parking: parked.rect,
  };
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
