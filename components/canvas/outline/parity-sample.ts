import { copyFragment } from "#domain/map/clipboard/copy.ts";
import { lockStructure } from "#domain/map/commands/header.ts";
import { setLaneRequired } from "#domain/map/commands/lane.ts";
import { renamePhase } from "#domain/map/commands/phase.ts";
import { buildCard, buildHeader, buildMap, buildStep } from "#domain/map/testing.ts";
import { plainView } from "#domain/map/view.ts";
import type { MapModel } from "../canvas-model.ts";
import { openModel } from "../commands/testing.ts";
import type { BulkField } from "../selection/bulk.ts";
import { outlinePlaces } from "./places.ts";

const inCell = (laneId: string, stepId: string) =>
  ({ kind: "cell", laneId, stepId, stepToId: null }) as const;

/** What parity.test.ts tries every command on. */
export const sample = buildMap({
  header: buildHeader({ personaIds: ["ida"] }),
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
    buildCard("d", inCell("l3", "s2"), { text: "See [there](https://example.org/)" }),
    buildCard("e", { kind: "parked", x: 10, y: 20 }),
  ],
  edges: [
    { id: "e1", kind: "next", source: "s1", target: "s2", label: "" },
    { id: "e2", kind: "loop", source: "s4", target: "s1", label: "" },
  ],
});

/** What has to have happened before a command can do something. */
export const given: Record<string, (model: MapModel) => void> = {
  undo: rename,
  redo: (model) => {
    rename(model);
    model.undo.undo();
  },
  unlock: (model) => {
    lockStructure(model.edit, { on: true });
  },
  releaseLane: (model) => {
    setLaneRequired(model.edit, { id: "l1", on: true });
  },
  putPasted: holdPasted,
  dropPasted: holdPasted,
  expandLane: (model) => model.view.set({ ...plainView, collapsedLaneIds: ["l1"] }),
  unpinLane: (model) => model.view.set({ ...plainView, pinnedLaneIds: ["l1"] }),
  expandPhase: (model) => model.view.set({ ...plainView, collapsedPhaseIds: ["p1"] }),
};

/** Ways in which something can be under the hands. */
export const situations: { name: string; take: (model: MapModel) => void }[] = [
  ...outlinePlaces(openModel(sample).grid(), true).map((place) => ({
    name: JSON.stringify(place),
    take: (model: MapModel) => model.focus(place),
  })),
  { name: "two cards", take: (model) => model.select(["a", "b"], { cursorTo: "b" }) },
  { name: "a connection", take: (model) => choose(model, "e1") },
  { name: "a loop", take: (model) => choose(model, "e2") },
  { name: "a connection that is being made", take: (model) => startConnecting(model) },
  { name: "two steps", take: (model) => model.select(["s1", "s2"], { cursorTo: "s1" }) },
];

/** What a hand would choose in the bar. */
export const bulkChosen: Record<BulkField, string> = {
  lane: "l3",
  colour: "2",
  tags: "t1",
  owner: "u1",
  status: "done",
};

function holdPasted(model: MapModel): void {
  const fragment = copyFragment(sample, {
    ids: new Set(["a"]),
    origin: null,
    nameOf: () => null,
  });
  if (fragment) model.pasting.set({ fragment, put: () => rename(model) });
}

function choose(model: MapModel, edgeId: string): void {
  model.focus({ at: "step", stepId: "s1" });
  model.pickEdge(edgeId);
}

function startConnecting(model: MapModel): void {
  model.connecting.set({ from: "s1", at: null, over: null });
  model.focus({ at: "step", stepId: "s4" });
}

function rename(model: MapModel): void {
  renamePhase(model.edit, { id: "p1", title: "Long before" });
}
