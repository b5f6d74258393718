import { holdsCards } from "#domain/map/lane-type.ts";
import { cursorOn, nodeAt } from "./cursor.ts";
import type { Editing, Writable } from "./editing.ts";
import type { Grid } from "./grid.ts";
import { createStore, type Readable } from "./store.ts";

/** Words that cannot go where they were meant, and why: it is gone, or out of sight, or refuses them. */
export type LostWords = { text: string; why: "gone" | "hidden" | "refused" };

/**
 * What somebody writes on the map and is not in it yet. It outlives its editor, which is drawn anew
 * when others move what is written in.
 */
export function openWriting(grid: () => Grid) {
  const editing = createStore<Editing | null>(null);
  const draft = createStore<string | null>(null);
  const lost = createStore<LostWords | null>(null);
  let key = 0;
  const stopWriting = () => {
    draft.set(null);
    editing.set(null);
  };
  const lose = (text: string, why: LostWords["why"]) => {
    if (text.trim() !== "") lost.set({ text: text.trim(), why });
  };
  return {
    editing: editing as Readable<Editing | null>,
    /** what is typed and not yet in the map; null when that is nothing */
    draft,
    /** what was being written when its place went; whoever tells of it takes it out */
    lost,
    /** `text` is typed already in the place of what stands there; null keeps that. */
    startWriting(next: Writable, text: string | null) {
      lose(draft.get() ?? "", "hidden");
      // first, for the editor begins with it
      draft.set(text === next.base ? null : text);
      key += 1;
      editing.set({ ...next, key });
    },
    stopWriting,
    lose,
    /** After the map or the view changed: where nothing can be written any more nobody goes on. */
    settleWriting() {
      const now = editing.get();
      if (!now || isOpen(grid(), now)) return;
      lose(draft.get() ?? "", isThere(grid(), now) ? "hidden" : "gone");
      stopWriting();
    },
  };
}

/** Whether its editor can be seen. */
function isOpen(grid: Grid, editing: Editing): boolean {
  if (editing.kind !== "new") return nodeAt(grid, cursorOn(grid, editing.id)) === editing.id;
  const lane = grid.rows.find(({ id }) => id === editing.laneId);
  const step = grid.steps.find(({ id }) => id === editing.stepId);
  return lane !== undefined && holdsCards(lane.type) && step !== undefined;
}

function isThere(grid: Grid, editing: Editing): boolean {
  if (editing.kind !== "new") return grid[editing.kind](editing.id) !== undefined;
  const lane = grid.lane(editing.laneId);
  return lane !== undefined && holdsCards(lane.type) && grid.step(editing.stepId) !== undefined;
}
