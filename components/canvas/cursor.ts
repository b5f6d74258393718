import type { Card } from "#domain/map/journey-map.ts";
import type { Grid } from "./grid.ts";

/**
 * Where the keyboard is. Rows from the top: the phases, the steps, every lane, the parking area.
 * Columns: the lane headers, then every step. `index` counts the cards of a cell; the place after
 * the last card is empty and is where a new card would go.
 */
export type Cursor =
  | { at: "phase"; phaseId: string }
  | { at: "step"; stepId: string }
  | { at: "lane"; laneId: string }
  | { at: "cell"; laneId: string; stepId: string; index: number }
  | { at: "parked"; cardId: string };

export type Direction = "up" | "down" | "left" | "right";

/** The node that is under the cursor: what the panel shows and what keys act on; null in an empty place. */
export function nodeAt(grid: Grid, cursor: Cursor | null): string | null {
  if (!cursor) return null;
  switch (cursor.at) {
    case "phase":
      return cursor.phaseId;
    case "step":
      return cursor.stepId;
    case "lane":
      return cursor.laneId;
    case "cell":
      return cardAt(grid, cursor)?.id ?? null;
    case "parked":
      return cursor.cardId;
    default:
      return cursor satisfies never;
  }
}

export function cardAt(grid: Grid, cursor: Cursor | null): Card | undefined {
  if (cursor?.at === "parked") return grid.card(cursor.cardId);
  if (cursor?.at !== "cell") return undefined;
  return grid.cards(cursor.laneId, cursor.stepId)[cursor.index];
}

/** Where a node is; for one that is collapsed what stands for it, for one that is hidden nothing. */
export function cursorOn(grid: Grid, id: string): Cursor | null {
  const card = grid.card(id);
  if (card?.place.kind === "parked") {
    return grid.parked.includes(card) ? { at: "parked", cardId: id } : null;
  }
  if (card?.place.kind === "cell") {
    const { laneId, stepId } = card.place;
    const cards = grid.cards(laneId, stepId);
    if (!cards.includes(card)) return null;
    return shownAt(grid, { at: "cell", laneId, stepId, index: cards.indexOf(card) });
  }
  if (grid.step(id)) return shownAt(grid, { at: "step", stepId: id });
  if (grid.lane(id)) return shownAt(grid, { at: "lane", laneId: id });
  if (grid.phase(id)) return { at: "phase", phaseId: id };
  return null;
}

/** What stands for a place that is collapsed: its lane, else its phase; null when it is hidden. */
function shownAt(grid: Grid, cursor: Cursor): Cursor | null {
  if (cursor.at === "lane" || cursor.at === "cell") {
    const { laneId } = cursor;
    if (!grid.lanes.some(({ id }) => id === laneId)) return null;
    if (cursor.at === "cell" && !grid.rows.some(({ id }) => id === laneId)) {
      return { at: "lane", laneId };
    }
  }
  if (cursor.at === "step" || cursor.at === "cell") {
    const { stepId } = cursor;
    if (!grid.steps.some(({ id }) => id === stepId)) {
      const phaseId = grid.step(stepId)?.phaseId;
      return phaseId ? { at: "phase", phaseId } : null;
    }
  }
  return cursor;
}

/** Keeps the cursor on something that exists after the map changed under it. */
export function settle(grid: Grid, cursor: Cursor | null): Cursor | null {
  if (!cursor) return null;
  switch (cursor.at) {
    case "phase":
      return grid.phase(cursor.phaseId) ? cursor : first(grid);
    case "step":
    case "lane":
      return shownAt(grid, cursor) ?? first(grid);
    case "parked":
      return cursorOn(grid, cursor.cardId) ?? first(grid);
    case "cell": {
      if (!grid.lane(cursor.laneId) || !grid.step(cursor.stepId)) return first(grid);
      const shown = shownAt(grid, cursor) ?? first(grid);
      if (shown?.at !== "cell") return shown;
      const count = grid.cards(shown.laneId, shown.stepId).length;
      return shown.index > count ? { ...shown, index: count } : shown;
    }
    default:
      return cursor satisfies never;
  }
}

export function first(grid: Grid): Cursor | null {
  const step = grid.steps[0];
  const lane = grid.rows[0];
  if (step && lane) return { at: "cell", laneId: lane.id, stepId: step.id, index: 0 };
  if (step) return { at: "step", stepId: step.id };
  const phase = grid.phases[0];
  return phase ? { at: "phase", phaseId: phase.id } : null;
}

/** Spreadsheet rules: one cell left or right; up and down go through the cards of a cell first. */
export function moved(grid: Grid, cursor: Cursor | null, direction: Direction): Cursor | null {
  if (!cursor) return first(grid);
  return direction === "left" || direction === "right"
    ? across(grid, cursor, direction === "right" ? 1 : -1)
    : along(grid, cursor, direction === "down" ? 1 : -1);
}

/** The same place in the first or last step of the row. */
export function atRowEnd(grid: Grid, cursor: Cursor | null, end: "first" | "last"): Cursor | null {
  const step = grid.steps[end === "first" ? 0 : grid.steps.length - 1];
  if (!step || !cursor) return cursor;
  if (cursor.at === "cell") return { ...cursor, stepId: step.id, index: 0 };
  if (cursor.at === "lane") {
    return settle(grid, { at: "cell", laneId: cursor.laneId, stepId: step.id, index: 0 });
  }
  if (cursor.at === "step") return { at: "step", stepId: step.id };
  if (cursor.at === "phase") return { at: "phase", phaseId: step.phaseId };
  return cursor;
}

function across(grid: Grid, cursor: Cursor, by: 1 | -1): Cursor | null {
  switch (cursor.at) {
    case "phase": {
      const next = neighbour(grid.phases, cursor.phaseId, by);
      return next ? { at: "phase", phaseId: next.id } : cursor;
    }
    case "step": {
      const next = neighbour(grid.steps, cursor.stepId, by);
      return next ? { at: "step", stepId: next.id } : cursor;
    }
    case "lane": {
      const isEntered = by === 1 && grid.rows.some(({ id }) => id === cursor.laneId);
      const step = isEntered ? grid.steps[0] : undefined;
      return step ? { at: "cell", laneId: cursor.laneId, stepId: step.id, index: 0 } : cursor;
    }
    case "cell": {
      const next = neighbour(grid.steps, cursor.stepId, by);
      if (!next) return by === -1 ? { at: "lane", laneId: cursor.laneId } : cursor;
      const count = grid.cards(cursor.laneId, next.id).length;
      return { ...cursor, stepId: next.id, index: Math.min(cursor.index, count) };
    }
    case "parked": {
      const next = neighbour(grid.parked, cursor.cardId, by);
      return next ? { at: "parked", cardId: next.id } : cursor;
    }
    default:
      return cursor satisfies never;
  }
}

function along(grid: Grid, cursor: Cursor, by: 1 | -1): Cursor | null {
  switch (cursor.at) {
    case "phase": {
      const step = grid.steps.find(({ phaseId }) => phaseId === cursor.phaseId);
      return by === 1 && step ? { at: "step", stepId: step.id } : cursor;
    }
    case "step": {
      if (by === -1) {
        const phaseId = grid.step(cursor.stepId)?.phaseId;
        return phaseId ? { at: "phase", phaseId } : cursor;
      }
      return intoLane(grid, 0, cursor.stepId, 0) ?? cursor;
    }
    case "lane": {
      const next = neighbour(grid.lanes, cursor.laneId, by);
      return next ? { at: "lane", laneId: next.id } : cursor;
    }
    case "cell": {
      const count = grid.cards(cursor.laneId, cursor.stepId).length;
      const index = cursor.index + by;
      if (index >= 0 && index < Math.max(count, 1)) return { ...cursor, index };
      const row = grid.rows.findIndex((lane) => lane.id === cursor.laneId) + by;
      if (row < 0) return { at: "step", stepId: cursor.stepId };
      const next = intoLane(grid, row, cursor.stepId, by);
      if (next) return next;
      const parked = grid.parked[0];
      return by === 1 && parked ? { at: "parked", cardId: parked.id } : cursor;
    }
    case "parked": {
      const step = grid.steps[0];
      if (by === 1 || !step) return cursor;
      return intoLane(grid, grid.rows.length - 1, step.id, -1) ?? cursor;
    }
    default:
      return cursor satisfies never;
  }
}

/** Coming from below one meets the last card first. */
function intoLane(grid: Grid, row: number, stepId: string, by: number): Cursor | null {
  const lane = grid.rows[row];
  if (!lane) return null;
  const count = grid.cards(lane.id, stepId).length;
  return { at: "cell", laneId: lane.id, stepId, index: by === -1 ? Math.max(0, count - 1) : 0 };
}

function neighbour<T extends { id: string }>(all: readonly T[], id: string, by: 1 | -1) {
  return all[all.findIndex((one) => one.id === id) + by];
}
