import { describe, expect, test } from "vitest";
import { canonicalMap } from "./canonical.ts";
import { addCard, insertCards, moveCard, setCardText, spanCard } from "./commands/card.ts";
import { setCurvePoint } from "./commands/curve.ts";
import { deleteNodes } from "./commands/delete.ts";
import { addEdge } from "./commands/edge.ts";
import { addLane } from "./commands/lane.ts";
import { addPhase } from "./commands/phase.ts";
import { splitStep } from "./commands/split-step.ts";
import { addStep, moveStep, renameStep } from "./commands/step.ts";
import { inCell, start, startTwo } from "./commands/testing.ts";
import { largestOf } from "./others-work.ts";
import { createUndo } from "./undo.ts";

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

  test("a card stays whole, at its place, once somebody else has written in it", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    renameStep(anna, { id: "s1", title: "Search" });
    const to = { laneId: "l1", stepId: "s3" };
    insertCards(anna, { cards: ["I ask", "I wait"].map((text) => ({ to, text })) });
    meet();
    setCardText(ben, { id: "a1", text: "I ask around" });
    meet();
    expect(undo.undo()).toEqual({ ok: true, kept: [{ kind: "card", id: "a1" }] });
    const { cards, steps } = meet();
    const place = inCell("l1", "s3");
    expect(cards.find(({ id }) => id === "a1")).toMatchObject({ text: "I ask around", place });
    expect(cards.map(({ id }) => id)).not.toContain("a2");
    expect(steps[0]?.title).toBe("Search");
  });

  test("a card that stays is all that one step is about, also when it was undone and done again", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    renameStep(anna, { id: "s1", title: "Search" });
    addCard(anna, { to: { laneId: "l1", stepId: "s3" }, text: "I ask" });
    undo.undo();
    undo.redo();
    meet();
    setCardText(ben, { id: "a1", text: "I ask around" });
    meet();
    expect(undo.undo()).toEqual({ ok: true, kept: [{ kind: "card", id: "a1" }] });
    expect(meet().steps[0]?.title).toBe("Search");
    expect(undo.undo()).toEqual({ ok: true, kept: [] });
    expect(meet().cards.find(({ id }) => id === "a1")?.text).toBe("I ask around");
  });

  test("a card goes once the words of others in it are gone, and one's own text goes back as ever", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    addCard(anna, { to: { laneId: "l1", stepId: "s3" }, text: "I ask" });
    meet();
    setCardText(ben, { id: "a1", text: "I ask around" });
    meet();
    setCardText(anna, { id: "a1", text: "I often ask around" });
    undo.undo();
    expect(meet().cards.find(({ id }) => id === "a1")?.text).toBe("I ask around");
    setCardText(ben, { id: "a1", text: "I ask" });
    meet();
    undo.undo();
    expect(meet().cards.map(({ id }) => id)).not.toContain("a1");
  });

  type Two = ReturnType<typeof startTwo>;
  test.each<[string, (two: Two) => unknown, (ben: Two["ben"]) => unknown, object]>([
    [
      "a step whose title somebody else has written",
      ({ anna }) => addStep(anna, { phaseId: "p1", slot: "end" }),
      (ben) => renameStep(ben, { id: "a1", title: "Ask" }),
      { kind: "step", id: "a1" },
    ],
    [
      "a step at which somebody else has put a card",
      ({ anna }) => addStep(anna, { phaseId: "p1", slot: "end" }),
      (ben) => addCard(ben, { to: { laneId: "l1", stepId: "a1" }, text: "I ask" }),
      { kind: "step", id: "a1" },
    ],
    [
      "a step up to which somebody else has stretched a card",
      ({ anna }) => addStep(anna, { phaseId: "p1", slot: "end" }),
      (ben) => spanCard(ben, { id: "c1", stepToId: "a1" }),
      { kind: "step", id: "a1" },
    ],
    [
      "a step to which somebody else has led a connection",
      ({ anna }) => addStep(anna, { phaseId: "p1", slot: "end" }),
      (ben) => addEdge(ben, { kind: "loop", source: "s1", target: "a1" }),
      { kind: "step", id: "a1" },
    ],
    [
      "a lane on which somebody else has put a feeling",
      ({ anna }) => addLane(anna, { type: "curve" }),
      (ben) => setCurvePoint(ben, { laneId: "a1", stepId: "s1", personaId: null, value: 1 }),
      { kind: "lane", id: "a1" },
    ],
  ])("%s stays, and that is told", (_, add, use, kept) => {
    const two = startTwo();
    const undo = createUndo(two.anna.doc, two.anna.origin);
    add(two);
    two.meet();
    expect(use(two.ben)).toMatchObject({ ok: true });
    const used = two.meet();
    expect(undo.undo()).toEqual({ ok: true, kept: [kept] });
    expect(two.meet()).toEqual(used);
  });

  test("a step goes with what one put there oneself, whoever has moved it about", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    const before = meet();
    undo.begin();
    addStep(anna, { phaseId: "p1", slot: "end", title: "Ask" });
    addCard(anna, { to: { laneId: "l1", stepId: "a1" }, text: "I ask" });
    undo.end();
    meet();
    moveStep(ben, { id: "a1", phaseId: "p2", slot: "end" });
    moveCard(ben, { id: "a2", to: { laneId: "l3", stepId: "a1" } });
    meet();
    expect(undo.undo()).toEqual({ ok: true, kept: [] });
    expect(meet()).toEqual(before);
  });

  test("a phase into which somebody else has moved a step stays, and its own empty step goes", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    addPhase(anna, { title: "Later", slot: "end" });
    meet();
    moveStep(ben, { id: "s1", phaseId: "a1", slot: "end" });
    meet();
    expect(undo.undo()).toEqual({ ok: true, kept: [{ kind: "phase", id: "a1" }] });
    const { phases, steps } = meet();
    expect(phases.find(({ id }) => id === "a1")?.title).toBe("Later");
    expect(steps.filter(({ phaseId }) => phaseId === "a1").map(({ id }) => id)).toEqual(["s1"]);
  });

  test("a step of a new phase stays with it, and with a card of one's own that others have written in", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    undo.begin();
    addPhase(anna, { title: "Later", slot: "end" });
    addStep(anna, { phaseId: "a1", slot: "end", title: "Ask" });
    addCard(anna, { to: { laneId: "l1", stepId: "a3" }, text: "I ask" });
    undo.end();
    meet();
    setCardText(ben, { id: "a4", text: "I ask around" });
    meet();
    const outcome = undo.undo();
    expect(outcome.ok && largestOf(outcome.kept)).toEqual({ kind: "phase", count: 1 });
    const { steps, cards } = meet();
    expect(steps.find(({ id }) => id === "a3")).toMatchObject({ phaseId: "a1", title: "Ask" });
    expect(cards.find(({ id }) => id === "a4")?.place).toEqual(inCell("l1", "a3"));
  });

  test("two steps that were one become one again, with what was theirs, unless others have gone on in the second", () => {
    const { anna, ben, meet } = startTwo();
    const undo = createUndo(anna.doc, anna.origin);
    const before = meet();
    splitStep(anna, { id: "s1", cardIds: ["c1"] });
    meet();
    expect(undo.undo()).toEqual({ ok: true, kept: [] });
    expect(meet()).toEqual(before);
    undo.redo();
    meet();
    renameStep(ben, { id: "a1", title: "Compare" });
    meet();
    expect(undo.undo()).toEqual({ ok: true, kept: [{ kind: "step", id: "a1" }] });
    const { steps, cards } = meet();
    expect(steps.find(({ id }) => id === "a1")?.title).toBe("Compare");
    expect(cards.find(({ id }) => id === "c1")?.place).toMatchObject({ stepId: "s1" });
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
