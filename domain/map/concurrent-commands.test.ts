import { describe, expect, test } from "vitest";
import { addCard, moveCard, setCardText } from "./commands/card.ts";
import { deleteNodes } from "./commands/delete.ts";
import { addLane } from "./commands/lane.ts";
import { addStep, moveStep, renameStep, setChannels } from "./commands/step.ts";
import { inCell, startTwo } from "./commands/testing.ts";
import { brokenRules } from "./rules.ts";
import { buildMap } from "./testing.ts";
import { createUndo } from "./undo.ts";

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
