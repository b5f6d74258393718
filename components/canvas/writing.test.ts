import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addCard, moveCard, setCardText } from "#domain/map/commands/card.ts";
import { deleteNodes } from "#domain/map/commands/delete.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { lockStructure } from "#domain/map/commands/header.ts";
import { moveStep } from "#domain/map/commands/step.ts";
import { buildMap } from "#domain/map/testing.ts";
import { type LaneLook, plainView } from "#domain/map/view.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { createCanvasModel, type MapModel } from "./canvas-model.ts";
import type { CommandScope } from "./commands/command.ts";
import { startEditing } from "./commands/start-editing.ts";
import { commitEditing } from "./commands/write.ts";
import type { Cursor } from "./cursor.ts";
import type { SaveState } from "./save-state.ts";
import { createStore } from "./store.ts";

const empty: Cursor = { at: "cell", laneId: "l1", stepId: "s3", index: 0 };
const onCard: Cursor = { at: "cell", laneId: "l1", stepId: "s1", index: 0 };
const onStep: Cursor = { at: "step", stepId: "s1" };

describe("words that are being typed are told with their text, and nobody is said to write on,", () => {
  const gone = { text: "We ask around", why: "gone" };
  const hidden = { ...gone, why: "hidden" };
  test.each<[string, Cursor, (theirs: Edit, model: MapModel) => void, object]>([
    [
      "when others delete the lane of a new card",
      empty,
      (theirs) => deleteNodes(theirs, { ids: ["l1"] }),
      gone,
    ],
    [
      "when others delete the step of a new card",
      empty,
      (theirs) => deleteNodes(theirs, { ids: ["s3"] }),
      gone,
    ],
    ["when the card is deleted", onCard, (theirs) => deleteNodes(theirs, { ids: ["c1"] }), gone],
    [
      "when the step is deleted whose title it is",
      onStep,
      (theirs) => deleteNodes(theirs, { ids: ["s1"] }),
      gone,
    ],
    [
      "when the lane of a new card is hidden",
      empty,
      (_, model) => hide(model, "hiddenLaneIds"),
      hidden,
    ],
    [
      "when the lane of a new card is collapsed",
      empty,
      (_, model) => hide(model, "collapsedLaneIds"),
      hidden,
    ],
    [
      "when the lane of the card is collapsed",
      onCard,
      (_, model) => hide(model, "collapsedLaneIds"),
      hidden,
    ],
    ["when others move the card where it is out of sight", onCard, outOfSight, hidden],
  ])("%s", (_, cursor, change, told) => {
    const { model, theirs, shared } = start(cursor);
    model.draft.set("We ask around");
    change(theirs, model);
    expect(model.lost.get()).toEqual(told);
    expect(model.editing.get()).toBeNull();
    expect(model.draft.get()).toBeNull();
    expect(shared.at(-1)).toEqual({ editing: null, isWriting: false });
  });

  test("when somebody begins elsewhere before they were written", () => {
    const { model } = start(empty);
    model.draft.set("We ask around");
    model.focus(onCard);
    startEditing(model, null);
    expect(model.lost.get()?.text).toBe("We ask around");
    expect(model.draft.get()).toBeNull();
  });

  test("when the map refuses them", () => {
    const { model, scope, theirs } = start(onStep);
    lockStructure(theirs, { on: true });
    commitEditing(scope, "Search", "stay");
    expect(model.message.get()?.key).toBe("refused.structure-locked");
    expect(model.lost.get()).toEqual({ text: "Search", why: "refused" });
  });
});

test("an editor with nothing typed in it goes without a word", () => {
  const { model, theirs } = start(empty);
  deleteNodes(theirs, { ids: ["l1"] });
  expect(model.editing.get()).toBeNull();
  expect(model.lost.get()).toBeNull();
});

test.each<[string, Cursor, (theirs: Edit) => void]>([
  [
    "a card is added beside a new one",
    empty,
    (theirs) => addCard(theirs, { to: { laneId: "l1", stepId: "s3" } }),
  ],
  [
    "the card is moved to another step",
    onCard,
    (theirs) => moveCard(theirs, { id: "c1", to: { laneId: "l3", stepId: "s3" } }),
  ],
  ["the card is parked", onCard, (theirs) => moveCard(theirs, { id: "c1", to: { x: 0, y: 0 } })],
  [
    "the step is moved to another phase",
    onStep,
    (theirs) => moveStep(theirs, { id: "s1", phaseId: "p2", slot: "end" }),
  ],
])("what is typed stays while others change the map: %s", (_, cursor, change) => {
  const { model, theirs } = start(cursor);
  const before = model.editing.get();
  model.draft.set("We ask around");
  change(theirs);
  expect(model.editing.get()).toBe(before);
  expect(model.draft.get()).toBe("We ask around");
  expect(model.lost.get()).toBeNull();
});

test("what is written is merged with what others wrote since somebody began, not since the editor was drawn", () => {
  const { model, scope, theirs } = start(onCard);
  setCardText(theirs, { id: "c1", text: "My Card c1" });
  commitEditing(scope, "Card c1, mended", "stay");
  expect(model.map.get().cards[0]?.text).toBe("My Card c1, mended");
});

test("an emptied card in which others wrote meanwhile stays, and that is said", () => {
  const { model, scope, theirs } = start(onCard);
  setCardText(theirs, { id: "c1", text: "Card c1 of Ben" });
  commitEditing(scope, "", "stay");
  expect(model.map.get().cards[0]?.text).toBe("Card c1 of Ben");
  expect(model.message.get()?.key).toBe("refused.changed-meanwhile");
});

test("what is typed over a text is a draft from its first letter", () => {
  const { model } = start(onCard);
  startEditing(model, "W");
  expect(model.draft.get()).toBe("W");
});

describe("when somebody may not edit any more", () => {
  test("what they are typing stays in its editor, unwritten, and goes on when they may again", () => {
    const { model, scope, canWrite, shared } = start(onCard);
    const before = model.editing.get();
    model.draft.set("Card c1, half");
    canWrite.set(false);
    commitEditing(scope, "Card c1, half", "stay");
    expect(model.editing.get()).toBe(before);
    expect(model.draft.get()).toBe("Card c1, half");
    expect(model.map.get().cards[0]?.text).toBe("Card c1");
    expect(shared.at(-1)).toEqual({ editing: "c1", isWriting: false });

    canWrite.set(true);
    expect(shared.at(-1)).toEqual({ editing: "c1", isWriting: true });
    commitEditing(scope, "Card c1, half and whole", "stay");
    expect(model.map.get().cards[0]?.text).toBe("Card c1, half and whole");
    expect(model.lost.get()).toBeNull();
  });

  test("an editor with nothing typed in it closes, and so does what could not be finished", () => {
    const { model, canWrite } = start(onCard);
    model.menuAt.set({ x: 0, y: 0 });
    model.sheet.set("moveTo");
    canWrite.set(false);
    expect(model.editing.get()).toBeNull();
    expect(model.menuAt.get()).toBeNull();
    expect(model.sheet.get()).toBeNull();
    expect(startEditing(model, null)).toBe(false);
  });

  test("selection, cursor, panel and help stay where they are", () => {
    const { model, canWrite } = start(onCard);
    model.panel.set({ kind: "node", id: "c1" });
    model.sheet.set("help");
    canWrite.set(false);
    expect([...model.selection.get()]).toEqual(["c1"]);
    expect(model.cursor.get()).toEqual(onCard);
    expect(model.panel.get()).toEqual({ kind: "node", id: "c1" });
    expect(model.sheet.get()).toBe("help");
  });
});

test("whether one may edit follows the line, and a refusal that ends it", () => {
  const { model, canWrite, state } = start(onCard);
  const told: boolean[] = [];
  model.canEdit.subscribe(() => told.push(model.canEdit.get()));
  canWrite.set(null);
  state.set({ kind: "saving", changes: 1 });
  state.set({ kind: "refused", reason: "signed-out", changes: 0 });
  state.set({ kind: "saved" });
  canWrite.set(false);
  expect(told).toEqual([false, true, false]);
});

/** Somebody who has begun to write where the cursor is, and somebody else on the same map. */
function start(cursor: Cursor) {
  const doc = createDocument(buildMap());
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  other.on("update", (update: Uint8Array) => Y.applyUpdate(doc, update));
  const shared: { editing: string | null; isWriting: boolean }[] = [];
  const canWrite = createStore<boolean | null>(true);
  const state = createStore<SaveState>({ kind: "saved" });
  const model = createCanvasModel({
    mapId: "map",
    mayEdit: true,
    session: { doc, canWrite, state },
    presence: { select: (_, editing, isWriting) => shared.push({ editing, isWriting }) },
  });
  model.focus(cursor);
  startEditing(model, null);
  const theirs: Edit = {
    doc: other,
    origin: "they",
    env: { newId: () => "new", random: () => 0.5 },
  };
  return { model, canWrite, state, shared, theirs, scope: { model, view: nothing } };
}

/** Who stays where they are asks nothing of the window. */
const nothing = {} as CommandScope["view"];

function hide(model: MapModel, look: LaneLook, laneId = "l1"): void {
  model.view.set({ ...plainView, [look]: [laneId] });
}

function outOfSight(theirs: Edit, model: MapModel): void {
  hide(model, "collapsedLaneIds", "l3");
  moveCard(theirs, { id: "c1", to: { laneId: "l3", stepId: "s3" } });
}
