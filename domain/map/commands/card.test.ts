import { describe, expect, test } from "vitest";
import { buildCard, buildMap } from "../testing.ts";
import { createUndo } from "../undo.ts";
import {
  addCard,
  duplicateCards,
  insertCards,
  linkExcerpt,
  moveCard,
  moveCards,
  spanCard,
} from "./card.ts";
import { inCell, start } from "./testing.ts";

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
