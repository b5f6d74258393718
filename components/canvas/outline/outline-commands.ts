import type { MapModel } from "../canvas-model.ts";
import type { CanvasCommand, CommandScope } from "../commands/command.ts";
import { go } from "../commands/go.ts";
import { canvasCommands } from "../commands/index.ts";
import { keptOf, menuOf } from "../commands/menu.ts";
import type { MenuSection } from "../commands/menu-places.ts";
import { type Cursor, moved } from "../cursor.ts";
import { enterFeelers, goOnAmongFeelers } from "./feelers.ts";
import { nearestPlace, placeBeside } from "./places.ts";

/** Tab is how one gets on to the next section. */
const keptByTheBrowser: Partial<CanvasCommand> = { shortcuts: [] };

const ownWays = new Map<string, Partial<CanvasCommand>>([
  ["goUp", { run: (scope) => read(scope, -1) }],
  ["goDown", { run: (scope) => read(scope, 1) }],
  ["goLeft", { run: (scope) => beside(scope, "left") }],
  ["goRight", { run: (scope) => beside(scope, "right") }],
  // the keyboard stays on its place: there is always one in a text
  ["leave", { run: ({ model }) => model.panel.set(null) }],
  ["editPoint", { run: editPoint }],
  ["nextStep", keptByTheBrowser],
  ["previousStep", keptByTheBrowser],
  ["moveUp", downwards("moveUp", "moveLeft")],
  ["moveDown", downwards("moveDown", "moveRight")],
]);

/**
 * The registry as the outline reads it: the same commands on the same cursor. What moves the window
 * onto the picture is left out, so that the browser's own zoom keeps its keys; Tab keeps its meaning
 * as well; up and down go through the text, where phases and steps follow one another downwards.
 */
export const outlineCommands: readonly CanvasCommand[] = canvasCommands
  .filter(({ isPicture }) => !isPicture)
  .map(asRead);

export function outlineCommand(id: string): CanvasCommand | undefined {
  return outlineCommands.find((command) => command.id === id);
}

/** What the menu of a place offers: that of the picture, and what hands would do there by dragging. */
export function outlineMenu(model: MapModel): readonly MenuSection[] {
  const own = model.edge.get() ? [] : arranging(model.cursor.get());
  return keptOf(menuOf(model), (id) => outlineCommand(id) !== undefined).map((section) => ({
    ...section,
    entries: section.entries.map((entry) =>
      typeof entry !== "string" && entry.fold === "arrange"
        ? { ...entry, entries: [...new Set([...own, ...entry.entries])] }
        : entry,
    ),
  }));
}

function arranging(cursor: Cursor | null): readonly string[] {
  switch (cursor?.at) {
    case "phase":
    case "step":
    case "lane":
      return ["moveUp", "moveDown"];
    case "cell":
      return ["moveUp", "moveDown", "moveLeft", "moveRight"];
    case "parked":
      return ["moveUp"];
    case undefined:
      return [];
    default:
      return cursor satisfies never;
  }
}

function asRead(command: CanvasCommand): CanvasCommand {
  const own = ownWays.get(command.id);
  return own ? { ...command, ...own } : command;
}

function read(scope: CommandScope, by: 1 | -1): void {
  const { model, view } = scope;
  if (goOnAmongFeelers(model, by)) {
    view.reveal();
    return;
  }
  const mayWrite = model.canEdit.get();
  const here = model.cursor.get();
  const next = placeBeside(model.grid(), here, { by, mayWrite });
  if (next !== nearestPlace(model.grid(), here)) enterFeelers(model, next, by);
  go(scope, next);
}

/** The slider is the place itself: nothing else is about to take the keyboard. */
function editPoint(scope: CommandScope): void {
  canvasCommands.find(({ id }) => id === "editPoint")?.run(scope);
  scope.model.pointing.set(null);
  scope.view.reveal();
}

/** The same lane in the step before or after. */
function beside(scope: CommandScope, direction: "left" | "right"): void {
  const { model } = scope;
  const grid = model.grid();
  const next = moved(grid, model.cursor.get(), direction);
  if (next?.at !== "lane") go(scope, nearestPlace(grid, next));
}

function downwards(id: string, sideways: string): Partial<CanvasCommand> {
  const along = canvasCommands.find((command) => command.id === id);
  const across = canvasCommands.find((command) => command.id === sideways);
  return {
    run: (scope) => {
      const at = scope.model.cursor.get()?.at;
      return (at === "phase" || at === "step" ? across : along)?.run(scope);
    },
  };
}
