import type { JourneyMap } from "./journey-map.ts";
import type { CurveColumn, CurveLine, LaneBox, PhaseBox, StepBox } from "./layout-boxes.ts";
import { meanOf } from "./phase-summary.ts";

/** Room above and below the line in its lane, px. */
const PADDING = 20;

/** Where a curve value lies in its lane, and back; for drawing the evidenced curve and for dragging. */
export function curveY(lane: Pick<LaneBox, "rect">, value: number): number {
  const half = lane.rect.height / 2 - PADDING;
  return lane.rect.y + lane.rect.height / 2 - (value / 2) * half;
}

export function curveValueAt(lane: Pick<LaneBox, "rect">, y: number): number {
  const half = lane.rect.height / 2 - PADDING;
  const value = ((lane.rect.y + lane.rect.height / 2 - y) / half) * 2;
  return Math.min(2, Math.max(-2, value));
}

/** What curves run through, from the left: every step, and a collapsed phase as one. */
export function curveColumns(
  phases: readonly PhaseBox[],
  steps: readonly StepBox[],
): CurveColumn[] {
  const stepOf = new Map(steps.map((step) => [step.id, step]));
  return phases.flatMap(({ id, rect, isCollapsed, stepIds }) => {
    if (isCollapsed) return [{ id, x: rect.x + rect.width / 2, stepIds }];
    return stepIds.flatMap((stepId) => {
      const step = stepOf.get(stepId);
      return step ? [{ id: stepId, x: step.rect.x + step.rect.width / 2, stepIds: [stepId] }] : [];
    });
  });
}

/** A line at the columns: at a collapsed phase the mean of its steps, and nothing where none has a value. */
export function throughColumns(
  columns: readonly CurveColumn[],
  lane: Pick<LaneBox, "rect">,
  points: readonly { stepId: string; value: number }[],
): CurveLine["points"] {
  const valueAt = new Map(points.map(({ stepId, value }) => [stepId, value]));
  return columns.flatMap(({ id, x, stepIds }) => {
    const value = meanOf(
      stepIds.flatMap((stepId) => {
        const known = valueAt.get(stepId);
        return known === undefined ? [] : [{ value: known }];
      }),
    );
    return value === null ? [] : [{ columnId: id, x, y: curveY(lane, value), value }];
  });
}

export function layoutCurves(
  map: JourneyMap,
  lanes: readonly LaneBox[],
  columns: readonly CurveColumn[],
): CurveLine[] {
  const lines: JourneyMap["curve"][] = [];
  // points come ordered by lane, persona and column
  for (const point of map.curve) {
    const line = lines.at(-1);
    if (line?.[0]?.laneId === point.laneId && line[0].personaId === point.personaId) {
      line.push(point);
    } else lines.push([point]);
  }
  const open = lanes.filter(({ isCollapsed }) => !isCollapsed);
  return lines.flatMap((points): CurveLine[] => {
    const [first] = points;
    const lane = open.find(({ id }) => id === first?.laneId);
    const drawn = lane ? throughColumns(columns, lane, points) : [];
    if (!first || drawn.length === 0) return [];
    return [{ laneId: first.laneId, personaId: first.personaId, points: drawn }];
  });
}
