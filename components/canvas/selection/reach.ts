import { type Cursor, type Direction, moved } from "../cursor.ts";
import type { Grid } from "../grid.ts";

/** What a selection from one place to another takes in; nothing where the two are of different kinds. */
export function between(grid: Grid, from: Cursor, to: Cursor): readonly string[] {
  if (from.at === "cell" && to.at === "cell") return cardsBetween(grid, from, to);
  if (from.at === "step" && to.at === "step") return range(grid.steps, from.stepId, to.stepId);
  if (from.at === "lane" && to.at === "lane") return range(grid.lanes, from.laneId, to.laneId);
  if (from.at === "phase" && to.at === "phase") {
    return range(grid.phases, from.phaseId, to.phaseId);
  }
  if (from.at === "parked" && to.at === "parked") {
    return range(grid.parked, from.cardId, to.cardId);
  }
  return [];
}

/** One place on with Shift: never from cells to headers or to the parking area. */
export function stretched(grid: Grid, cursor: Cursor, direction: Direction): Cursor {
  const next = moved(grid, cursor, direction);
  return next?.at === cursor.at ? next : cursor;
}

/** Select all, wider with every press: the cell, its lane, the map; for headers all of their kind. */
export function widened(
  grid: Grid,
  cursor: Cursor | null,
  selected: ReadonlySet<string>,
): readonly string[] {
  const levels = levelsAt(grid, cursor).filter((level) => level.length > 0);
  const wider = levels.find(
    (level) => level.length > selected.size && [...selected].every((id) => level.includes(id)),
  );
  return wider ?? levels.at(-1) ?? [];
}

function levelsAt(grid: Grid, cursor: Cursor | null): readonly (readonly string[])[] {
  const everything = () => [...grid.rows.flatMap(({ id }) => idsInLane(grid, id)), ...parked()];
  const parked = () => grid.parked.map(idOf);
  switch (cursor?.at) {
    case "phase":
      return [grid.phases.map(idOf)];
    case "step": {
      const phaseId = grid.step(cursor.stepId)?.phaseId ?? "";
      return [grid.stepsOf(phaseId).map(idOf), grid.steps.map(idOf)];
    }
    case "lane":
      return [grid.lanes.map(idOf)];
    case "cell":
      return [
        grid.cards(cursor.laneId, cursor.stepId).map(idOf),
        idsInLane(grid, cursor.laneId),
        everything(),
      ];
    case "parked":
      return [parked(), everything()];
    default:
      return [everything()];
  }
}

type Cell = Extract<Cursor, { at: "cell" }>;

/** Within one cell the cards between the two; over several cells all that these hold. */
function cardsBetween(grid: Grid, from: Cell, to: Cell): string[] {
  if (from.laneId === to.laneId && from.stepId === to.stepId) {
    const [first, last] = ordered(from.index, to.index);
    return grid
      .cards(from.laneId, from.stepId)
      .slice(first, last + 1)
      .map(idOf);
  }
  const steps = range(grid.steps, from.stepId, to.stepId);
  return range(grid.rows, from.laneId, to.laneId).flatMap((laneId) =>
    steps.flatMap((stepId) => grid.cards(laneId, stepId).map(idOf)),
  );
}

export function idsInLane(grid: Grid, laneId: string): string[] {
  return grid.steps.flatMap((step) => grid.cards(laneId, step.id).map(idOf));
}

function range(all: readonly { id: string }[], from: string, to: string): string[] {
  const at = (id: string) => all.findIndex((one) => one.id === id);
  const [first, last] = ordered(at(from), at(to));
  return first === -1 ? [] : all.slice(first, last + 1).map(idOf);
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function idOf({ id }: { id: string }): string {
  return id;
}
