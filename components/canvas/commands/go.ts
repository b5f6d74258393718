import { atRowEnd, type Cursor, type Direction, first, moved } from "../cursor.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** Moving the cursor. */
export const goCommands: readonly CanvasCommand[] = [
  arrow("goUp", "ArrowUp", "up"),
  arrow("goDown", "ArrowDown", "down"),
  arrow("goLeft", "ArrowLeft", "left"),
  arrow("goRight", "ArrowRight", "right"),
  { id: "nextStep", shortcuts: ["Tab"], isReading: true, run: (scope) => tab(scope, "right") },
  {
    id: "previousStep",
    shortcuts: ["Shift+Tab"],
    isReading: true,
    run: (scope) => tab(scope, "left"),
  },
  {
    id: "rowStart",
    shortcuts: ["Home"],
    isReading: true,
    run: ({ model, view }) =>
      go({ model, view }, atRowEnd(model.grid(), model.cursor.get(), "first")),
  },
  {
    id: "rowEnd",
    shortcuts: ["End"],
    isReading: true,
    run: ({ model, view }) =>
      go({ model, view }, atRowEnd(model.grid(), model.cursor.get(), "last")),
  },
  {
    id: "mapStart",
    shortcuts: ["Mod+Home"],
    isReading: true,
    run: (scope) => go(scope, first(scope.model.grid())),
  },
  {
    id: "mapEnd",
    shortcuts: ["Mod+End"],
    isReading: true,
    run: (scope) => {
      const grid = scope.model.grid();
      const lane = grid.rows.at(-1);
      const step = grid.steps.at(-1);
      if (lane && step) go(scope, { at: "cell", laneId: lane.id, stepId: step.id, index: 0 });
    },
  },
  {
    id: "leave",
    shortcuts: ["Escape"],
    isReading: true,
    isEnabled: ({ model }) => model.pasting.get() === null,
    run: ({ model }) => {
      // several are let go before the panel closes, and the panel before the map is left
      if (model.selection.get().size > 1) model.focus(model.cursor.get());
      else if (model.panel.get()) model.panel.set(null);
      else if (model.cursor.get()) model.focus(null);
      else return false;
      return true;
    },
  },
];

export function go({ model, view }: CommandScope, next: Cursor | null): void {
  model.focus(next);
  view.reveal();
}

function arrow(id: string, key: string, direction: Direction): CanvasCommand {
  return {
    id,
    shortcuts: [key],
    isReading: true,
    run: (scope) => go(scope, moved(scope.model.grid(), scope.model.cursor.get(), direction)),
  };
}

/** At the end of a row Tab leaves the canvas, so that the keyboard is never caught in it. */
function tab(scope: CommandScope, direction: "left" | "right"): boolean {
  const cursor = scope.model.cursor.get();
  if (!cursor) return false;
  const next = moved(scope.model.grid(), cursor, direction);
  if (next === cursor || next?.at === "lane") return false;
  go(scope, next?.at === "cell" ? { ...next, index: 0 } : next);
  return true;
}
