import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { canonicalMap } from "./canonical.ts";
import {
  addCard,
  duplicateCards,
  insertCards,
  linkExcerpt,
  moveCard,
  moveCards,
  setCardText,
  spanCard,
} from "./commands/card.ts";
import { setCurvePoint } from "./commands/curve.ts";
import { deleteNodes } from "./commands/delete.ts";
import { addEdge } from "./commands/edge.ts";
import { addLane, moveLane, setLaneType } from "./commands/lane.ts";
import { addPhase } from "./commands/phase.ts";
import { addStep, moveStep, renameStep, setChannels } from "./commands/step.ts";
import { deletionImpact } from "./deletion.ts";
import { randomEdit, seededEnv, seededRandom } from "./random-edits.ts";
import { readMap } from "./read-map.ts";
import { brokenRules } from "./rules.ts";
import { buildCard, buildMap } from "./testing.ts";
import { createUndo } from "./undo.ts";
import { createDocument } from "./write-map.ts";

function start(map = buildMap(), seed = 1) {
  const doc = createDocument(map);
  const random = seededRandom(seed);
  const edit = { doc, env: seededEnv("n", random), origin: "me" };
  return { doc, edit, random, map: () => readMap(doc) };
}

/** Two people on the same document who hear of each other only when told to. */
function startTwo(map = buildMap()) {
  const base = Y.encodeStateAsUpdate(createDocument(map));
  const person = (name: string, seed: number) => {
    const doc = new Y.Doc();
    doc.clientID = seed;
    Y.applyUpdate(doc, base);
    return { doc, env: seededEnv(name, seededRandom(seed)), origin: name };
  };
  const [anna, ben] = [person("a", 1), person("b", 2)];
  const meet = () => {
    Y.applyUpdate(anna.doc, Y.encodeStateAsUpdate(ben.doc));
    Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(anna.doc));
    expect(readMap(anna.doc)).toEqual(readMap(ben.doc));
    return readMap(anna.doc);
  };
  return { anna, ben, meet };
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const inCell = (laneId: string, stepId: string, stepToId: string | null = null) =>
  ({ kind: "cell", laneId, stepId, stepToId }) as const;

describe("every command, at random", () => {
  test("[M16] keeps every rule, and [M15] is one update or none", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { doc, edit, random, map } = start(buildMap(), seed);
        let updates = 0;
        doc.on("update", () => updates++);
        for (let i = 0; i < 60; i++) {
          updates = 0;
          const { ok } = randomEdit(edit, random, 50);
          expect(updates).toBeLessThanOrEqual(ok ? 1 : 0);
          expect(brokenRules(map())).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("[M23] can be undone step by step to the very beginning, and done again", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { doc, edit, random, map } = start(buildMap(), seed);
        const undo = createUndo(doc, "me");
        const before = map();
        for (let i = 0; i < 100; i++) randomEdit(edit, random, 50);
        const after = map();
        while (undo.canUndo()) undo.undo();
        expect(map()).toEqual(before);
        while (undo.canRedo()) undo.redo();
        expect(map()).toEqual(after);
      }),
      { numRuns: 15 },
    );
  });
});

describe("phases, steps and lanes", () => {
  test("a phase is born with a step, a step goes where it is told", () => {
    const { edit, map } = start();
    const phase = addPhase(edit, { title: "Middle", slot: { before: "p2" } });
    expect(addStep(edit, { slot: { before: "s2" }, title: "New" })).toMatchObject({ ok: true });
    expect(phase).toMatchObject({ ok: true, touched: ["n1", "n2"] });
    expect(map().phases.map(({ id }) => id)).toEqual(["p1", "n1", "p2"]);
    expect(map().steps.map(({ id }) => id)).toEqual(["s1", "n3", "s2", "n2", "s3"]);
  });

  test("[M18] the last step of a phase leaves an empty one behind, deleted or moved", () => {
    const { edit, map } = start();
    deleteNodes(edit, { ids: ["s3"] });
    expect(map().steps.at(-1)).toMatchObject({ id: "n1", phaseId: "p2", title: "" });
    moveStep(edit, { id: "n1", phaseId: "p1", slot: "start" });
    expect(map().steps.map(({ id, phaseId }) => [id, phaseId])).toEqual([
      ["n1", "p1"],
      ["s1", "p1"],
      ["s2", "p1"],
      ["n2", "p2"],
    ]);
  });

  test("[M18] the last phase stays", () => {
    const { edit, map } = start();
    expect(deleteNodes(edit, { ids: ["p1", "p2"] })).toEqual({ ok: false, reason: "last-phase" });
    deleteNodes(edit, { ids: ["p1"] });
    expect(deleteNodes(edit, { ids: ["p2"] })).toEqual({ ok: false, reason: "last-phase" });
    expect(map().phases).toHaveLength(1);
  });

  test("[M17] deleting says what goes along, and takes exactly that", () => {
    const { edit, map } = start();
    expect(deletionImpact(map(), "p1")).toEqual({
      phases: 1,
      steps: 2,
      lanes: 0,
      cards: 1,
      edges: 1,
      points: 1,
      shortened: 0,
    });
    expect(deletionImpact(map(), "s2")).toMatchObject({ cards: 0, shortened: 1 });
    deleteNodes(edit, { ids: ["s2"] });
    expect(map().cards[0]?.place).toEqual(inCell("l1", "s1"));
    deleteNodes(edit, { ids: ["p1"] });
    expect(map()).toMatchObject({ cards: [{ id: "c2" }], edges: [], curve: [] });
  });

  test("[M19] a lane takes the zone of its new neighbour", () => {
    const { edit, map } = start();
    moveLane(edit, { id: "l1", slot: { after: "l3" } });
    expect(map().lanes.map(({ id, zone }) => [id, zone])).toEqual([
      ["l2", "customer"],
      ["l3", "backstage"],
      ["l1", "backstage"],
    ]);
    expect(setLaneType(edit, { id: "l1", type: "team" })).toEqual({
      ok: false,
      reason: "lane-has-cards",
    });
    addLane(edit, { type: "system" });
    expect(map().lanes.at(-1)).toMatchObject({ id: "n1", zone: "support" });
  });
});

describe("cards", () => {
  test("stand in the order in which they are put, pasted ones too", () => {
    const { edit, map } = start(buildMap({ cards: [] }));
    const to = { laneId: "l1", stepId: "s1" };
    addCard(edit, { to, text: "b" });
    addCard(edit, { to: { ...to, slot: "start" }, text: "a" });
    insertCards(edit, {
      cards: [
        { to, text: "c" },
        { to: { x: 5, y: 6 }, text: "parked" },
        { to, text: "d" },
      ],
    });
    expect(map().cards.map(({ text }) => text)).toEqual(["a", "b", "c", "d", "parked"]);
    moveCard(edit, { id: "n1", to: { ...to, slot: "end" } });
    expect(map().cards.map(({ text }) => text)).toEqual(["a", "c", "d", "b", "parked"]);
  });

  test("a thousand pasted cards stand in their order, before the card they were put before", () => {
    const { edit, map } = start(buildMap({ cards: [] }));
    const to = { laneId: "l1", stepId: "s1" };
    addCard(edit, { to, text: "last" });
    const texts = Array.from({ length: 1000 }, (_, i) => `card ${i}`);
    insertCards(edit, {
      cards: texts.map((text) => ({ to: { ...to, slot: { before: "n1" } }, text })),
    });
    expect(map().cards.map(({ text }) => text)).toEqual([...texts, "last"]);
  });

  test("a paste with one bad place puts nothing in", () => {
    const { edit, map } = start();
    const result = insertCards(edit, {
      cards: [{ to: { laneId: "l1", stepId: "s1" } }, { to: { laneId: "l2", stepId: "s1" } }],
    });
    expect(result).toEqual({ ok: false, reason: "lane-holds-no-cards" });
    expect(map()).toEqual(buildMap());
  });

  test("a card that spans steps keeps its width where it is moved, as far as there is room", () => {
    const { edit, map } = start();
    moveCard(edit, { id: "c1", to: { laneId: "l3", stepId: "s2" } });
    expect(map().cards[0]?.place).toEqual(inCell("l3", "s2", "s3"));
    moveCard(edit, { id: "c1", to: { laneId: "l3", stepId: "s3" } });
    expect(map().cards[0]?.place).toEqual(inCell("l3", "s3"));
    expect(spanCard(edit, { id: "c1", stepToId: "s1" })).toMatchObject({ reason: "reversed-span" });
    expect(spanCard(edit, { id: "c2", stepToId: "s1" })).toMatchObject({ reason: "not-in-a-cell" });
  });

  test("[M15] several cards move in one step of undo and keep the order in which they are named", () => {
    const cards = ["a", "b", "c", "d"].map((id) => buildCard(id, inCell("l1", "s1")));
    const { edit, map } = start(buildMap({ cards }));
    const undo = createUndo(edit.doc, edit.origin);
    const to = { laneId: "l1", stepId: "s1", slot: { before: "a" } } as const;
    moveCards(edit, {
      moves: [
        { id: "c", to },
        { id: "b", to },
        { id: "d", to: { x: 1, y: 2 } },
      ],
    });
    expect(map().cards.map(({ id }) => id)).toEqual(["c", "b", "a", "d"]);
    expect(map().cards[3]?.place).toEqual({ kind: "parked", x: 1, y: 2 });
    undo.undo();
    expect(map().cards.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  test("a copy stands after its original and remembers it", () => {
    const { edit, map } = start();
    duplicateCards(edit, { ids: ["c1"] });
    expect(map().cards[1]).toEqual({
      ...buildCard("n1", inCell("l1", "s1", "s2"), { text: "Card c1" }),
      copiedFrom: "c1",
    });
  });

  test("[M22] a quotation has no words of its own", () => {
    const { edit, map } = start(
      buildMap({
        lanes: [{ id: "l1", type: "quote", title: "", zone: "customer" }],
        curve: [],
      }),
    );
    linkExcerpt(edit, { id: "c1", excerptId: "x1" });
    expect(map().cards[0]).toMatchObject({ excerptId: "x1", text: "" });
  });
});

describe("edges and the curve", () => {
  test("[M7] [M8] join two steps or two cards, once, and only a loop comes back", () => {
    const { edit } = start();
    const add = (source: string, target: string, kind: "next" | "loop" = "next") =>
      addEdge(edit, { kind, source, target });
    expect(add("s1", "c1")).toEqual({ ok: false, reason: "mixed-ends" });
    expect(add("s1", "s1")).toEqual({ ok: false, reason: "same-ends" });
    expect(add("s1", "s2")).toEqual({ ok: false, reason: "edge-exists" });
    expect(add("s1", "gone")).toEqual({ ok: false, reason: "not-found" });
    expect(add("s1", "s1", "loop")).toMatchObject({ ok: true });
    expect(add("c1", "c2")).toMatchObject({ ok: true });
  });

  test("[M9] a value is held between -2 and 2, in tenths, and null takes the point away", () => {
    const { edit, map } = start();
    setCurvePoint(edit, { laneId: "l2", stepId: "s2", value: -7 });
    setCurvePoint(edit, { laneId: "l2", stepId: "s3", value: 0.44 });
    setCurvePoint(edit, { laneId: "l2", stepId: "s1", value: null });
    expect(map().curve.map(({ stepId, value }) => [stepId, value])).toEqual([
      ["s2", -2],
      ["s3", 0.4],
    ]);
    expect(setCurvePoint(edit, { laneId: "l1", stepId: "s1", value: 1 })).toMatchObject({
      reason: "lane-holds-no-curve",
    });
  });
});

describe("two people at once", () => {
  test("[M10] both edits of one text are kept", () => {
    const { anna, ben, meet } = startTwo();
    setCardText(anna, { id: "c1", text: "My Card c1" });
    setCardText(ben, { id: "c1", text: "Card c1 👍🏽" });
    expect(meet().cards[0]?.text).toBe("My Card c1 👍🏽");
  });

  test("[M11] both channels are there", () => {
    const { anna, ben, meet } = startTwo();
    setChannels(anna, { id: "s1", channels: ["web"] });
    setChannels(ben, { id: "s1", channels: ["shop"] });
    expect(meet().steps[0]?.channels).toEqual(["shop", "web"]);
  });

  test("[M12] of two moves one wins whole", () => {
    const { anna, ben, meet } = startTwo();
    moveCard(anna, { id: "c1", to: { laneId: "l3", stepId: "s1" } });
    moveCard(ben, { id: "c1", to: { laneId: "l1", stepId: "s2" } });
    const places = [inCell("l3", "s1", "s2"), inCell("l1", "s2", "s3")];
    expect(places).toContainEqual(meet().cards[0]?.place);
  });

  test("[M13] a third card fits between two that were put at one place", () => {
    const { anna, ben, meet } = startTwo(buildMap({ cards: [] }));
    const to = { laneId: "l1", stepId: "s1" };
    addCard(anna, { to });
    addCard(ben, { to });
    const [first] = meet().cards.map(({ id }) => id);
    addCard(anna, { to: { ...to, slot: { after: first ?? "" } }, text: "between" });
    expect(meet().cards.map(({ text }) => text)).toEqual(["", "between", ""]);
  });

  test("[M5] a card put into a lane that somebody deletes meanwhile is parked", () => {
    const { anna, ben, meet } = startTwo();
    deleteNodes(anna, { ids: ["l1"] });
    addCard(ben, { to: { laneId: "l1", stepId: "s1" }, text: "kept" });
    const map = meet();
    expect(map.cards.find(({ text }) => text === "kept")?.place.kind).toBe("parked");
    expect(brokenRules(map)).toEqual([]);
  });

  test("[M23] undoing a lane that others have filled parks their cards", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    addLane(anna, { type: "thought" });
    meet();
    addCard(ben, { to: { laneId: "a1", stepId: "s1" }, text: "mine" });
    meet();
    undo.undo();
    const map = meet();
    expect(map.lanes.map(({ id }) => id)).not.toContain("a1");
    expect(map.cards.find(({ text }) => text === "mine")?.place.kind).toBe("parked");
    undo.redo();
    expect(meet().cards.find(({ text }) => text === "mine")?.place).toEqual(inCell("a1", "s1"));
  });

  test("[M23] undo leaves what others did alone", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    renameStep(anna, { id: "s1", title: "Anna" });
    renameStep(ben, { id: "s2", title: "Ben" });
    meet();
    undo.undo();
    expect(meet().steps.map(({ title }) => title)).toEqual(["Step s1", "Ben", "Step s3"]);
  });

  test("[M23] undo takes back one's own words in a text and leaves what others wrote in it", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    setCardText(anna, { id: "c1", text: "Anna: Card c1" });
    meet();
    setCardText(ben, { id: "c1", text: "Anna: Card c1, says Ben" });
    meet();
    undo.undo();
    expect(meet().cards[0]?.text).toBe("Card c1, says Ben");
  });

  test("[M23] undo of a move leaves a card where somebody else has moved it since", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    moveCard(anna, { id: "c1", to: { laneId: "l3", stepId: "s1" } });
    meet();
    moveCard(ben, { id: "c1", to: { laneId: "l1", stepId: "s2" } });
    const theirs = meet().cards.find(({ id }) => id === "c1")?.place;
    undo.undo();
    expect(meet().cards.find(({ id }) => id === "c1")?.place).toEqual(theirs);
  });

  test("[M2] two who each delete a phase's other step leave it empty, and it can be filled again", () => {
    const { anna, ben, meet } = startTwo();
    deleteNodes(anna, { ids: ["s1"] });
    deleteNodes(ben, { ids: ["s2"] });
    expect(brokenRules(meet())).toEqual(["M2"]);
    addStep(anna, { phaseId: "p1", title: "Again" });
    expect(brokenRules(meet())).toEqual([]);
  });

  test("[M3] a step put into a phase that somebody deletes follows the last phase and can be moved", () => {
    const { anna, ben, meet } = startTwo();
    deleteNodes(anna, { ids: ["p1"] });
    addStep(ben, { phaseId: "p1", title: "orphan" });
    expect(meet().steps.map(({ title }) => title)).toEqual(["Step s3", "orphan"]);
    moveStep(anna, { id: "b1", slot: { before: "s3" } });
    meet();
    addStep(ben, { slot: { after: "s3" }, title: "end" });
    expect(meet().steps.map(({ title }) => title)).toEqual(["orphan", "Step s3", "end"]);
  });
});

describe("[M23] undo", () => {
  test("reaches 200 steps back and no further", () => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    for (let i = 1; i <= 205; i++) renameStep(edit, { id: "s1", title: `Title ${i}` });
    let count = 0;
    while (undo.canUndo()) {
      undo.undo();
      count++;
    }
    expect(count).toBe(200);
    expect(map().steps[0]?.title).toBe("Title 5");
  });

  test("a gesture is one step, however many changes it makes", () => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    renameStep(edit, { id: "s1", title: "before" });
    undo.begin();
    for (const title of ["a", "ab", "abc"]) renameStep(edit, { id: "s1", title });
    undo.end();
    renameStep(edit, { id: "s1", title: "after" });
    undo.undo();
    expect(map().steps[0]?.title).toBe("abc");
    undo.undo();
    expect(map().steps[0]?.title).toBe("before");
  });

  test("[M41] what is undone is the same map as before, in canonical form", () => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    const before = canonicalMap(map());
    deleteNodes(edit, { ids: ["p1"] });
    undo.undo();
    expect(canonicalMap(map())).toEqual(before);
  });
});
