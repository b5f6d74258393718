import type { JourneyMap } from "./journey-map.ts";
import type { LaneBox, PhaseBox, Rect, StepBox, Tally } from "./layout-boxes.ts";
import type { VisibleIds } from "./visible-ids.ts";

type Boxes = {
  lanes: readonly LaneBox[];
  phases: readonly PhaseBox[];
  steps: readonly StepBox[];
};

/** Counts the cards of every cell that a collapsed lane or phase does not draw. */
export function tallyCards(
  map: JourneyMap,
  { hiddenCardIds }: Partial<Pick<VisibleIds, "hiddenCardIds">>,
  { lanes, phases, steps }: Boxes,
): Tally[] {
  const isAnyCollapsed = [...lanes, ...phases].some(({ isCollapsed }) => isCollapsed);
  if (!isAnyCollapsed) return [];
  const laneOf = new Map(lanes.map((lane) => [lane.id, lane]));
  const columns = columnsOf(phases, steps);
  const tallies = new Map<string, Tally>();
  for (const { id, place } of map.cards) {
    if (place.kind !== "cell" || hiddenCardIds?.has(id)) continue;
    const lane = laneOf.get(place.laneId);
    const column = columns.get(place.stepId);
    if (!lane || !column || !(lane.isCollapsed || column.isCollapsed)) continue;
    const key = `${lane.id}|${column.id}`;
    const tally = tallies.get(key);
    if (tally) tally.count++;
    else tallies.set(key, { ...cellOf(lane, column), count: 1 });
  }
  return [...tallies.values()];
}

type Column = { id: string; phaseId: string; rect: Rect; isCollapsed: boolean };

/** Step -> the column that its cards are counted in: its own, or its phase's. */
function columnsOf(phases: readonly PhaseBox[], steps: readonly StepBox[]): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const { id, phaseId, rect } of steps) {
    columns.set(id, { id, phaseId, rect, isCollapsed: false });
  }
  for (const { id, rect, stepIds, isCollapsed } of phases) {
    if (!isCollapsed) continue;
    for (const stepId of stepIds) columns.set(stepId, { id, phaseId: id, rect, isCollapsed });
  }
  return columns;
}

function cellOf(lane: LaneBox, column: Column): Omit<Tally, "count"> {
  const { x, width } = column.rect;
  const { y, height } = lane.rect;
  return { laneId: lane.id, phaseId: column.phaseId, rect: { x, y, width, height } };
}
