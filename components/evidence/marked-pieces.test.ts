import { expect, test } from "vitest";
import { type Passage, piecesOf } from "./marked-pieces.ts";

const passage = (id: string, start: number, end: number, label: Passage["label"] = "pain") => ({
  id,
  start,
  end,
  label,
});

test("a text without passages is one run", () => {
  expect(piecesOf(10, [])).toEqual([{ start: 0, end: 10, passageId: null }]);
});

test("passages cut the text and nothing of it is lost", () => {
  expect(piecesOf(10, [passage("b", 6, 10), passage("a", 2, 5)])).toEqual([
    { start: 0, end: 2, passageId: null },
    { start: 2, end: 5, passageId: "a" },
    { start: 5, end: 6, passageId: null },
    { start: 6, end: 10, passageId: "b" },
  ]);
});

test("where passages overlap the inner one shows, and a pain before a neutral one", () => {
  expect(piecesOf(10, [passage("outer", 0, 10), passage("inner", 4, 6)])).toEqual([
    { start: 0, end: 4, passageId: "outer" },
    { start: 4, end: 6, passageId: "inner" },
    { start: 6, end: 10, passageId: "outer" },
  ]);
  expect(piecesOf(8, [passage("pain", 0, 8), passage("calm", 2, 4, "neutral")])).toEqual([
    { start: 0, end: 8, passageId: "pain" },
  ]);
});

test("a passage that lies outside the text is left out", () => {
  expect(piecesOf(5, [passage("lost", 3, 9)])).toEqual([{ start: 0, end: 5, passageId: null }]);
});
