import { describe, expect, test } from "vitest";
import { canonicalMap } from "./canonical.ts";
import { addCard, insertCards, setCardText } from "./commands/card.ts";
import { deleteNodes } from "./commands/delete.ts";
import { renameStep } from "./commands/step.ts";
import { inCell, start, startTwo } from "./commands/testing.ts";
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
    expect(undo.undo()).toEqual({ ok: true, kept: ["a1"] });
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
    expect(undo.undo()).toEqual({ ok: true, kept: ["a1"] });
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

  test("[M41] what is undone is the same map as before, in canonical form", () => {
    const { doc, edit, map } = start();
    const undo = createUndo(doc, "me");
    const before = canonicalMap(map());
    deleteNodes(edit, { ids: ["p1"] });
    undo.undo();
    expect(canonicalMap(map())).toEqual(before);
  });
});
