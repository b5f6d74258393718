import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { canonicalMap } from "#domain/map/canonical.ts";
import { labelEdge } from "#domain/map/commands/edge.ts";
import type { MapModel } from "../canvas-model.ts";
import { type CanvasCommand, type CommandScope, mayRun } from "../commands/command.ts";
import { canvasCommands } from "../commands/index.ts";
import { commandFor, idsIn, menuOf } from "../commands/menu.ts";
import { moveSelectedTo } from "../commands/move-to.ts";
import { openModel, stillView } from "../commands/testing.ts";
import { commitEditing } from "../commands/write.ts";
import { chooseForSelected } from "../selection/bulk.ts";
import { matches } from "../shortcut.ts";
import { outlineCommands, outlineMenu } from "./outline-commands.ts";
import { bulkChosen, given, sample, situations } from "./parity-sample.ts";

// Walks the registry: whatever a command does in the grid, to the map or to what one sees of it, it must
// do in the outline as well, from the same place, by the outline's own key or menu.

const ofPicture =
  "moves the window onto the picture; a text has the browser's own size and scrolling";
const ofText = "the arrows read a text in its own order: feelers.test.ts, e2e/lenses.spec.ts";
const ofTab = "Tab is the browser's in a text, which goes from section to section by it";
const ofBrowser =
  "the browser's own events do it in every lens: use-clipboard.ts, e2e/lenses.spec.ts";
const ofToolbar = "stands in the bars above every lens, and in the palette";

/** What has no way of the outline's own, and why none is missed. */
const elsewhere: Record<string, string> = {
  fit: ofPicture,
  zoomToSelection: ofPicture,
  actualSize: ofPicture,
  zoomIn: ofPicture,
  zoomOut: ofPicture,
  minimap: "a small picture of the picture",
  selectTool: "what dragging on the ground of the picture does",
  handTool: "what dragging on the ground of the picture does",
  goUp: ofText,
  goDown: ofText,
  goLeft: ofText,
  goRight: ofText,
  nextStep: ofTab,
  previousStep: ofTab,
  leave: "Esc closes the panel; in a text the keyboard always stands somewhere",
  copy: ofBrowser,
  cut: ofBrowser,
  paste: ofBrowser,
  views: ofToolbar,
  clearFilter: ofToolbar,
  showAll: ofToolbar,
  calm: ofToolbar,
  present: ofToolbar,
  missing: "opens the list that stands above the map in every lens, and is in the palette",
};

const opened: string[] = [];
beforeAll(() => {
  const open = (href: string) => opened.push(href);
  vi.stubGlobal("window", { open, isSecureContext: true });
  vi.stubGlobal("document", { querySelector: () => null });
  vi.stubGlobal("location", { origin: "http://localhost", pathname: "/maps/sample" });
  const writeText = async (text: string) => void opened.push(text);
  vi.stubGlobal("navigator", { clipboard: { writeText } });
});
afterAll(() => vi.unstubAllGlobals());

describe("every action of the grid is possible in the outline", () => {
  const walked = canvasCommands.filter(({ id }) => !(id in elsewhere));
  test.each(walked.map((command) => [command.id, command] as const))("%s", (id, command) => {
    let effects = 0;
    for (const { name, take } of situations) {
      const inGrid = tryIn(command, take, (scope) => wayIn(grid, command, scope));
      if (inGrid === null) continue;
      effects += 1;
      const inOutline = tryIn(command, take, (scope) => wayIn(outline, command, scope));
      expect(inOutline, howToMend(id, name)).toEqual(inGrid);
    }
    expect(effects, whenNothingHappens(id)).toBeGreaterThan(0);
  });

  test("and whatever is excepted exists, and changes no map or is the browser's", () => {
    for (const id of Object.keys(elsewhere)) {
      const command = commandFor(id);
      expect(command?.isReading ?? command?.isNative, id).toBe(true);
    }
  });
});

type Lens = { commands: readonly CanvasCommand[]; menuOf: typeof menuOf };

const grid: Lens = { commands: canvasCommands, menuOf };
const outline: Lens = { commands: outlineCommands, menuOf: outlineMenu };

/** By its key, unless the lens uses that key for something else; or from the menu of the place. */
function wayIn(lens: Lens, { id, shortcuts }: CanvasCommand, scope: CommandScope) {
  const isMeant = (keys: string) => (one: CanvasCommand) =>
    one.shortcuts.some((own) => matches(own, press(keys), false)) && mayRun(one, scope);
  const byKey = shortcuts
    .map((keys) => lens.commands.find(isMeant(keys)))
    .find((found) => found?.id === id);
  if (byKey) return byKey;
  const isInMenu = idsIn(lens.menuOf(scope.model)).includes(id);
  const found = lens.commands.find((one) => isInMenu && one.id === id);
  return found && mayRun(found, scope) ? found : undefined;
}

/** What is so after it: of one that edits the map in canonical form, of others what one sees; null if nothing changed. */
function tryIn(
  { id, isReading }: CanvasCommand,
  take: (model: MapModel) => void,
  wayOf: (scope: CommandScope) => CanvasCommand | undefined,
): unknown {
  const model = openModel(sample);
  opened.length = 0;
  model.openEvidence.set((about) => opened.push(JSON.stringify(about)));
  given[id]?.(model);
  take(model);
  const scope: CommandScope = { model, view: stillView };
  const stateOf = isReading ? looksOf : mapOf;
  const before = stateOf(model);
  wayOf(scope)?.run(scope);
  goOn(scope, id);
  const after = stateOf(model);
  model.close();
  return JSON.stringify(after) === JSON.stringify(before) ? null : after;
}

function mapOf({ map }: MapModel) {
  return canonicalMap(map.get());
}

/** Everything that a command may open, choose or show. */
function looksOf(model: MapModel) {
  return {
    cursor: model.cursor.get(),
    selection: [...model.selection.get()],
    persona: model.persona.get(),
    edge: model.edge.get(),
    isConnecting: model.connecting.get() !== null,
    isPasting: model.pasting.get() !== null,
    isPrinting: model.isPrinting.get(),
    view: model.view.get(),
    panel: model.panel.get(),
    sheet: model.sheet.get(),
    tool: model.openTool.get(),
    hasMenu: model.menuAt.get() !== null,
    opened: [...opened],
  };
}

/** Whatever a command has opened is carried through: an editor, a choice, a sheet, a label, a connection. */
function goOn(scope: CommandScope, id: string): void {
  const { model } = scope;
  if (model.editing.get()) commitEditing(scope, "Written anew", "stay");
  const field = model.choosing.get();
  if (field) chooseForSelected(model, field, bulkChosen[field]);
  if (model.sheet.get() === "moveTo") moveSelectedTo(scope, { laneId: "l3", stepId: "s4" });
  const edge = model.edge.get();
  if (edge?.isWriting) labelEdge(model.edit, { id: edge.id, label: "Written anew" });
  if (id === "connect" && model.connecting.get()) {
    model.focus({ at: "step", stepId: "s3" });
    commandFor("connectHere")?.run(scope);
  }
}

function press(shortcut: string) {
  const parts = shortcut.split("+");
  const key = shortcut.endsWith("+") ? "+" : (parts.at(-1) ?? "");
  return {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : key,
    ctrlKey: parts.includes("Mod"),
    metaKey: false,
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
    getModifierState: () => false,
  };
}

const howToMend = (id: string, place: string) =>
  `"${id}" does something in the grid but not the same in the outline, at ${place}. ` +
  "Give it a key that the outline does not take for itself, or let outlineMenu (outline-commands.ts) " +
  "offer it there; what cannot be meant in a text is named in `elsewhere`, with the reason.";
const whenNothingHappens = (id: string) =>
  `"${id}" changed nothing anywhere in the sample map, so nobody knows whether the outline can do it. ` +
  "Put into `sample` what it works on, into `given` what has to happen before it, or into `looksOf` what it shows.";
