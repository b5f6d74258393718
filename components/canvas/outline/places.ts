import type { Lane, Step } from "#domain/map/journey-map.ts";
import { holdsCards } from "#domain/map/lane-type.ts";
import type { Cursor } from "../cursor.ts";
import type { Grid } from "../grid.ts";

/**
 * Everything in the outline that the keyboard can stand on, in reading order: phases, their steps,
 * of each step the lanes that hold something and then, for those who may write, the empty ones;
 * after them the lanes themselves and the parking area.
 */
export function outlinePlaces(grid: Grid, mayWrite: boolean): readonly Cursor[] {
  return [
    ...grid.phases.flatMap(({ id }) => [
      { at: "phase", phaseId: id } as const,
      ...stepsIn(grid, id).flatMap((step) => stepPlaces(grid, step.id, mayWrite)),
    ]),
    ...grid.lanes.map(({ id }) => ({ at: "lane", laneId: id }) as const),
    ...grid.parked.map(({ id }) => ({ at: "parked", cardId: id }) as const),
  ];
}

/**
 * Names a place in the page, and finds it there again. The feelings of several personas share one cell
 * of the grid; in a text each is a place of its own.
 */
export function placeKey(cursor: Cursor, personaId: string | null = null): string {
  switch (cursor.at) {
    case "phase":
      return `phase ${cursor.phaseId}`;
    case "step":
      return `step ${cursor.stepId}`;
    case "lane":
      return `lane ${cursor.laneId}`;
    case "cell":
      return `cell ${cursor.laneId} ${cursor.stepId} ${cursor.index}${personaId === null ? "" : ` ${personaId}`}`;
    case "parked":
      return `parked ${cursor.cardId}`;
    default:
      return cursor satisfies never;
  }
}

/** The place of the outline that stands for a cursor of another lens: itself, or what is nearest above. */
export function nearestPlace(grid: Grid, cursor: Cursor | null): Cursor | null {
  if (cursor?.at !== "cell") return cursor;
  const { laneId, stepId, index } = cursor;
  const type = grid.lane(laneId)?.type;
  if (type === "curve") return { ...cursor, index: 0 };
  if (!type || !holdsCards(type)) return { at: "step", stepId };
  const last = Math.max(0, grid.cards(laneId, stepId).length - 1);
  return { ...cursor, index: Math.min(index, last) };
}

/** The next place in reading order. */
export function placeBeside(
  grid: Grid,
  cursor: Cursor | null,
  { by, mayWrite }: { by: 1 | -1; mayWrite: boolean },
): Cursor | null {
  const places = outlinePlaces(grid, mayWrite);
  const here = nearestPlace(grid, cursor);
  const key = here ? placeKey(here) : "";
  const index = places.findIndex((place) => placeKey(place) === key);
  return (index === -1 ? places[0] : places[index + by]) ?? here;
}

/** The lanes of a step in which a card could be and none is. */
export function emptyLanes(grid: Grid, stepId: string): readonly Lane[] {
  return grid.rows.filter(
    ({ id, type }) => holdsCards(type) && grid.cards(id, stepId).length === 0,
  );
}

/** Those of a phase that are not folded away. */
export function stepsIn(grid: Grid, phaseId: string): readonly Step[] {
  return grid.steps.filter((step) => step.phaseId === phaseId);
}

function stepPlaces(grid: Grid, stepId: string, mayWrite: boolean): Cursor[] {
  const cell = (laneId: string, index: number) => ({ at: "cell", laneId, stepId, index }) as const;
  return [
    { at: "step", stepId },
    ...grid.rows.flatMap(({ id, type }) =>
      type === "curve"
        ? [cell(id, 0)]
        : grid.cards(id, stepId).map((_, index): Cursor => cell(id, index)),
    ),
    ...(mayWrite ? emptyLanes(grid, stepId).map(({ id }) => cell(id, 0)) : []),
  ];
}
