import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { canonicalMap, copyMap } from "./canonical.ts";
import {
  addCard,
  duplicateCards,
  moveCard,
  setCardText,
  setOwner,
  setStatus,
} from "./commands/card.ts";
import { deleteNodes } from "./commands/delete.ts";
import type { Edit } from "./commands/edit.ts";
import { lockStructure, setHeader, setLegend } from "./commands/header.ts";
import { describeImage, setImage } from "./commands/image.ts";
import { addLane, moveLane, renameLane, setLaneType } from "./commands/lane.ts";
import { addPhase, movePhase, renamePhase } from "./commands/phase.ts";
import { addStep, describeStep, moveStep, renameStep } from "./commands/step.ts";
import { diffMaps } from "./diff.ts";
import { seededEnv, seededRandom } from "./random-edits.ts";
import { readMap } from "./read-map.ts";
import { buildCard, buildHeader, buildMap } from "./testing.ts";
import { createUndo } from "./undo.ts";
import { createDocument, writeMap } from "./write-map.ts";

function start(map = buildMap(), clientId = 1) {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(createDocument(map)));
  const edit = { doc, env: seededEnv(`n${clientId}-`, seededRandom(clientId)), origin: "me" };
  return { doc, edit, map: () => readMap(doc), card: () => readMap(doc).cards[0] };
}

function startTwo() {
  const [anna, ben] = [start(buildMap(), 1), start(buildMap(), 2)];
  Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(anna.doc));
  Y.applyUpdate(anna.doc, Y.encodeStateAsUpdate(ben.doc));
  const meet = () => {
    Y.applyUpdate(anna.doc, Y.encodeStateAsUpdate(ben.doc));
    Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(anna.doc));
    expect(readMap(anna.doc)).toEqual(readMap(ben.doc));
    return readMap(anna.doc);
  };
  return { anna: anna.edit, ben: ben.edit, meet };
}

describe("[M25] while the structure is locked", () => {
  const locked = () => start(buildMap({ header: buildHeader({ isLocked: true }) }));

  test("nothing is added to, moved in, renamed in or taken from phases, steps and lanes", () => {
    const { doc, edit, map } = locked();
    const before = map();
    let updates = 0;
    doc.on("update", () => updates++);
    const tries = [
      addPhase(edit, { title: "New" }),
      renamePhase(edit, { id: "p1", title: "New" }),
      movePhase(edit, { id: "p1", slot: "end" }),
      addStep(edit, { phaseId: "p1" }),
      renameStep(edit, { id: "s1", title: "New" }),
      moveStep(edit, { id: "s1", slot: { after: "s2" } }),
      addLane(edit, { type: "text" }),
      renameLane(edit, { id: "l1", title: "New" }),
      setLaneType(edit, { id: "l3", type: "system" }),
      moveLane(edit, { id: "l1", slot: "end" }),
      deleteNodes(edit, { ids: ["p1"] }),
      deleteNodes(edit, { ids: ["s1"] }),
      deleteNodes(edit, { ids: ["c1", "l3"] }),
    ];
    for (const outcome of tries) expect(outcome).toEqual({ ok: false, reason: "structure-locked" });
    expect(updates).toBe(0);
    expect(map()).toEqual(before);
  });

  test("cards are written, moved and deleted as ever", () => {
    const { edit, map } = locked();
    expect(setCardText(edit, { id: "c1", text: "New" })).toMatchObject({ ok: true });
    expect(moveCard(edit, { id: "c1", to: { laneId: "l3", stepId: "s3" } })).toMatchObject({
      ok: true,
    });
    expect(deleteNodes(edit, { ids: ["c1", "e1"] })).toMatchObject({ ok: true });
    expect(map().cards.map(({ id }) => id)).toEqual(["c2"]);
    expect(lockStructure(edit, { on: false })).toMatchObject({ ok: true });
    expect(renameStep(edit, { id: "s1", title: "New" })).toMatchObject({ ok: true });
  });
});

describe("[M25] undo and redo, while the structure is locked,", () => {
  const refused = { ok: false, reason: "structure-locked" };

  test.each<[string, (edit: Edit) => unknown]>([
    ["a step added", (edit) => addStep(edit, { phaseId: "p1", title: "New" })],
    ["a lane renamed", (edit) => renameLane(edit, { id: "l1", title: "New" })],
    ["a lane turned into another", (edit) => setLaneType(edit, { id: "l3", type: "system" })],
    ["a phase moved", (edit) => movePhase(edit, { id: "p1", slot: "end" })],
    ["a step deleted with its cards", (edit) => deleteNodes(edit, { ids: ["s1"] })],
  ])("leave %s as it is until it is unlocked", (_, change) => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    const before = map();
    change(edit);
    const after = map();
    // somebody else locks, so that it is no step of one's own
    const other = { ...edit, origin: "other" };
    lockStructure(other, { on: true });
    expect(undo.undo()).toEqual(refused);
    expect(map()).toEqual({ ...after, header: buildHeader({ isLocked: true }) });
    lockStructure(other, { on: false });
    expect(undo.undo()).toEqual({ ok: true, kept: [] });
    expect(canonicalMap(map())).toEqual(canonicalMap(before));
    lockStructure(other, { on: true });
    expect(undo.redo()).toEqual(refused);
    lockStructure(other, { on: false });
    expect(undo.redo()).toEqual({ ok: true, kept: [] });
    expect(canonicalMap(map())).toEqual(canonicalMap(after));
    expect(undo.redo()).toEqual({ ok: false, reason: "nothing" });
  });

  test("take back what was done to cards, to what is said of steps, and the lock itself", () => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    renameStep(edit, { id: "s1", title: "New" });
    lockStructure(edit, { on: true });
    setCardText(edit, { id: "c1", text: "New" });
    describeStep(edit, { id: "s1", description: "At the door" });
    expect(undo.undo()).toEqual({ ok: true, kept: [] });
    expect(undo.undo()).toEqual({ ok: true, kept: [] });
    expect(map().cards[0]?.text).toBe("Card c1");
    expect(undo.undo()).toEqual({ ok: true, kept: [] });
    expect(undo.undo()).toEqual({ ok: true, kept: [] });
    expect(map().steps[0]?.title).toBe("Step s1");
  });

  test("never reach past a step that others emptied to one that changes structure", () => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    const lane = addLane(edit, { type: "text", title: "New" });
    const card = addCard(edit, { text: "New", to: { laneId: "l1", stepId: "s3" } });
    if (!lane.ok || !card.ok) throw new Error("refused");
    deleteNodes({ ...edit, origin: "other" }, { ids: [card.id] });
    lockStructure({ ...edit, origin: "other" }, { on: true });
    expect(undo.undo()).toEqual(refused);
    expect(map().lanes.some(({ id }) => id === lane.id)).toBe(true);
  });
});

describe("[M26] an image", () => {
  const photo = { id: "a1", alt: "A queue" };

  test("is put on a card with its words, described, and taken off", () => {
    const { doc, edit, card } = start();
    const undo = createUndo(doc, "me");
    expect(describeImage(edit, { id: "c1", alt: "x" })).toEqual({ ok: false, reason: "no-image" });
    setImage(edit, { id: "c1", image: photo });
    describeImage(edit, { id: "c1", alt: "A queue at the door" });
    expect(card()?.image).toEqual({ id: "a1", alt: "A queue at the door" });
    expect(duplicateCards(edit, { ids: ["c1"] })).toMatchObject({ ok: true });
    expect(readMap(doc).cards.filter(({ image }) => image?.id === "a1").length).toBe(2);
    setImage(edit, { id: "c1", image: null });
    expect(card()?.image).toBeNull();
    undo.undo();
    expect(card()?.image).toEqual({ id: "a1", alt: "A queue at the door" });
  });

  test("is described by two people at once, and both edits are kept", () => {
    const { anna, ben, meet } = startTwo();
    setImage(anna, { id: "c1", image: photo });
    meet();
    describeImage(anna, { id: "c1", alt: "A long queue" });
    describeImage(ben, { id: "c1", alt: "A queue outside" });
    expect(meet().cards[0]?.image?.alt).toBe("A long queue outside");
  });

  test("of two put at once one wins with the words that belong to it", () => {
    const { anna, ben, meet } = startTwo();
    setImage(anna, { id: "c1", image: photo });
    setImage(ben, { id: "c1", image: { id: "b2", alt: "A form" } });
    expect([photo, { id: "b2", alt: "A form" }]).toContainEqual(meet().cards[0]?.image);
  });

  test("is restored with an older version of the map, in place or whole", () => {
    const at = { kind: "parked", x: 0, y: 0 } as const;
    const version = (image: { id: string; alt: string } | null) =>
      buildMap({ cards: [buildCard("c1", at, { image })] });
    const { doc, card } = start(version(photo));
    for (const image of [{ ...photo, alt: "Other words" }, { id: "b2", alt: "" }, null, photo]) {
      writeMap(doc, version(image));
      expect(card()?.image).toEqual(image);
    }
  });
});

test("[M27] two people who write the meaning of one colour at once are both heard", () => {
  const { anna, ben, meet } = startTwo();
  setLegend(anna, { colour: 2, text: "To check" });
  meet();
  setLegend(anna, { colour: 2, text: "To check in May" });
  setLegend(ben, { colour: 2, text: "Ben: To check" });
  expect(meet().header.legend[2]).toBe("Ben: To check in May");
  expect(setLegend(anna, { colour: 8, text: "x" })).toEqual({ ok: false, reason: "not-found" });
  expect(setLegend(anna, { colour: 0, text: "x".repeat(81) })).toEqual({
    ok: false,
    reason: "too-long",
  });
});

test("[M32] a data horizon goes with its step and comes back with it, and a copy has its own", () => {
  const { edit, map } = start();
  const undo = createUndo(edit.doc, edit.origin);
  setHeader(edit, { horizonStepId: "s2" });
  const copy = copyMap(map(), seededEnv("copy-", seededRandom(3)).newId);
  expect(copy.steps.find(({ id }) => id === copy.header.horizonStepId)?.copiedFrom).toBe("s2");
  expect(canonicalMap(copy)).toEqual(canonicalMap(map()));
  deleteNodes(edit, { ids: ["s2"] });
  expect(map().header.horizonStepId).toBe(null);
  undo.undo();
  expect(map().header.horizonStepId).toBe("s2");
});

test("owner and status are told as changes of their own", () => {
  const { edit, map } = start();
  const before = map();
  setOwner(edit, { id: "c1", ownerId: "me" });
  setStatus(edit, { id: "c1", status: "doing" });
  expect(diffMaps(before, map())).toEqual([
    { nodeId: "c1", kind: "card", field: "ownerId", before: null, after: "me" },
    { nodeId: "c1", kind: "card", field: "status", before: null, after: "doing" },
  ]);
});
