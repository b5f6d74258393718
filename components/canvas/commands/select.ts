import type { Cursor, Direction } from "../cursor.ts";
import { idsInLane, stretched, widened } from "../selection/reach.ts";
import type { CanvasCommand, CommandScope } from "./command.ts";

/** Selecting several: Shift with arrows from the cursor, wider and wider, or a whole row or column. */
export const selectCommands: readonly CanvasCommand[] = [
  extender("selectUp", "Shift+ArrowUp", "up"),
  extender("selectDown", "Shift+ArrowDown", "down"),
  extender("selectLeft", "Shift+ArrowLeft", "left"),
  extender("selectRight", "Shift+ArrowRight", "right"),
  {
    id: "selectAll",
    shortcuts: ["Mod+a"],
    isReading: true,
    run: ({ model }) =>
      model.select(widened(model.grid(), model.cursor.get(), model.selection.get())),
  },
  {
    id: "selectRow",
    shortcuts: [],
    isReading: true,
    isEnabled: ({ model }) => laneUnder(model.cursor.get()) !== null,
    run: ({ model }) => {
      const laneId = laneUnder(model.cursor.get());
      if (laneId) model.select(idsInLane(model.grid(), laneId));
    },
  },
  {
    id: "selectColumn",
    shortcuts: [],
    isReading: true,
    isEnabled: ({ model }) => stepsUnder(model).length > 0,
    run: ({ model }) => {
      const grid = model.grid();
      const steps = stepsUnder(model);
      model.select(
        grid.rows.flatMap((lane) =>
          steps.flatMap((stepId) => grid.cards(lane.id, stepId).map(({ id }) => id)),
        ),
      );
    },
  },
];

function extender(id: string, shortcut: string, direction: Direction): CanvasCommand {
  return {
    id,
    shortcuts: [shortcut],
    isReading: true,
    run: ({ model, view }) => {
      const cursor = model.cursor.get();
      if (!cursor) return;
      model.extend(stretched(model.grid(), cursor, direction));
      view.reveal();
    },
  };
}

function laneUnder(cursor: Cursor | null): string | null {
  return cursor?.at === "cell" || cursor?.at === "lane" ? cursor.laneId : null;
}

/** The step under the cursor, or all steps of the phase under it. */
function stepsUnder({ cursor, grid }: CommandScope["model"]): readonly string[] {
  const at = cursor.get();
  if (at?.at === "phase")
    return grid()
      .stepsOf(at.phaseId)
      .map(({ id }) => id);
  return at?.at === "cell" || at?.at === "step" ? [at.stepId] : [];
}
