import { describe, expect, test } from "vitest";
import { canonicalMap } from "#domain/map/canonical.ts";
import { copyFragment } from "#domain/map/clipboard/copy.ts";
import { labelEdge } from "#domain/map/commands/edge.ts";
import { lockStructure } from "#domain/map/commands/header.ts";
import { renamePhase } from "#domain/map/commands/phase.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { buildCard, buildMap, buildStep } from "#domain/map/testing.ts";
import type { MapModel } from "../canvas-model.ts";
import { type CanvasCommand, type CommandScope, mayRun } from "../commands/command.ts";
import { canvasCommands } from "../commands/index.ts";
import { commandFor, edgeMenu, menuOf } from "../commands/menu.ts";
import { moveSelectedTo } from "../commands/move-to.ts";
import { openModel, stillView } from "../commands/testing.ts";
import { commitEditing } from "../commands/write.ts";
import { matches } from "../shortcut.ts";
import { outlineCommands, outlineMenu } from "./outline-commands.ts";
import { outlinePlaces } from "./places.ts";

// Walks the registry: whatever changes a map in the grid must change it in the outline as well, from
// the same place, by the outline's own key or menu, to the same map.

/** What has to have happened before a command can do something. */
const given: Record<string, (model: MapModel) => void> = {
  undo: rename,
  redo: (model) => {
    rename(model);
    model.undo.undo();
  },
  unlock: (model) => {
    lockStructure(model.edit, { on: true });
  },
  putPasted: (model) => {
    const fragment = copyFragment(sample, {
      ids: new Set(["a"]),
      origin: null,
      nameOf: () => null,
    });
    if (fragment) model.pasting.set({ fragment, put: () => rename(model) });
  },
};

const inCell = (laneId: string, stepId: string) =>
  ({ kind: "cell", laneId, stepId, stepToId: null }) as const;
const sample = buildMap({
  phases: [
    { id: "p1", title: "Before" },
    { id: "p2", title: "During" },
    { id: "p3", title: "After" },
  ],
  steps: [
    buildStep("s1", "p1"),
    buildStep("s2", "p1"),
    buildStep("s3", "p2"),
    buildStep("s4", "p3"),
  ],
  cards: [
    buildCard("a", inCell("l1", "s1")),
    buildCard("b", inCell("l1", "s1")),
    buildCard("c", { ...inCell("l1", "s2"), stepToId: "s3" }),
    buildCard("d", inCell("l3", "s2")),
    buildCard("e", { kind: "parked", x: 10, y: 20 }),
  ],
  edges: [
    { id: "e1", kind: "next", source: "s1", target: "s2", label: "" },
    { id: "e2", kind: "loop", source: "s4", target: "s1", label: "" },
  ],
});

/** Ways in which something can be under the hands. */
const situations: { name: string; take: (model: MapModel) => void }[] = [
  ...outlinePlaces(open().grid(), true).map((place) => ({
    name: JSON.stringify(place),
    take: (model: MapModel) => model.focus(place),
  })),
  { name: "two cards", take: (model) => model.select(["a", "b"], { cursorTo: "b" }) },
  { name: "a connection", take: (model) => choose(model, "e1") },
  { name: "a loop", take: (model) => choose(model, "e2") },
  { name: "a connection that is being made", take: (model) => startConnecting(model) },
  { name: "two steps", take: (model) => model.select(["s1", "s2"], { cursorTo: "s1" }) },
];

describe("every action of the grid is possible in the outline", () => {
  // what the browser does by its own events both lenses hear by useClipboard; e2e/lenses.spec.ts pastes
  const editing = canvasCommands.filter(({ isReading, isNative }) => !isReading && !isNative);
  test.each(editing.map((command) => [command.id, command] as const))("%s", (id, command) => {
    let effects = 0;
    for (const { name, take } of situations) {
      const inGrid = tryIn(id, take, (scope) => wayIn(grid, command, scope));
      if (inGrid === null) continue;
      effects += 1;
      const inOutline = tryIn(id, take, (scope) => wayIn(outline, command, scope));
      expect(inOutline, howToMend(id, name)).toEqual(inGrid);
    }
    expect(effects, whenNothingHappens(id)).toBeGreaterThan(0);
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
  const { model } = scope;
  // as in MapMenu
  const offered = model.edge.get() ? edgeMenu : lens.menuOf(model.grid(), model.cursor.get());
  const isInMenu = offered.includes(id);
  const found = lens.commands.find((one) => isInMenu && one.id === id);
  return found && mayRun(found, scope) ? found : undefined;
}

/** The map after it, in canonical form; null if there is no way or it changes nothing. */
function tryIn(
  id: string,
  take: (model: MapModel) => void,
  wayOf: (scope: CommandScope) => CanvasCommand | undefined,
): JourneyMap | null {
  const model = open();
  given[id]?.(model);
  take(model);
  const scope: CommandScope = { model, view: stillView };
  const before = canonicalMap(model.map.get());
  wayOf(scope)?.run(scope);
  goOn(scope, id);
  const after = canonicalMap(model.map.get());
  model.close();
  return JSON.stringify(after) === JSON.stringify(before) ? null : after;
}

/** Whatever a command has opened is carried through: an editor, a label, a connection, a sheet. */
function goOn(scope: CommandScope, id: string): void {
  const { model } = scope;
  if (model.editing.get()) commitEditing(scope, { text: "Written anew", base: "" }, "stay");
  const edge = model.edge.get();
  if (edge?.isWriting) labelEdge(model.edit, { id: edge.id, label: "Written anew" });
  if (model.sheet.get() === "moveTo") moveSelectedTo(scope, { laneId: "l3", stepId: "s4" });
  if (id === "connect" && model.connecting.get()) {
    model.focus({ at: "step", stepId: "s3" });
    commandFor("connectHere")?.run(scope);
  }
}

function choose(model: MapModel, edgeId: string): void {
  model.focus({ at: "step", stepId: "s1" });
  model.pickEdge(edgeId);
}

function startConnecting(model: MapModel): void {
  model.connecting.set({ from: "s1", at: null, over: null });
  model.focus({ at: "step", stepId: "s4" });
}

function open(): MapModel {
  return openModel(sample);
}

function rename(model: MapModel): void {
  renamePhase(model.edit, { id: "p1", title: "Long before" });
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
  `"${id}" changes the map in the grid but not in the same way in the outline, at ${place}. ` +
  "Give it a key that the outline does not take for itself, or let outlineMenu (outline-commands.ts) " +
  "offer it there; a command that only looks says isReading, one that moves the picture isPicture.";
const whenNothingHappens = (id: string) =>
  `"${id}" changed nothing anywhere in the sample map, so nobody knows whether the outline can do it. ` +
  "Put into `sample` what it works on, or into `given` what has to happen before it.";
