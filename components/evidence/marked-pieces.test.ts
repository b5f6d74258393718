import { expect, test } from "vitest";
import { type Passage, piecesOf } from "./marked-pieces.ts";

const passage = (id: string, start: number, end: number, label: Passage["label"] = "pain") => ({
  id,
  start,
  end,
  label,
});
const seen = (...args: Parameters<typeof piecesOf>) =>
  piecesOf(...args).map(({ start, end, passageIds }) => `${start}-${end} ${passageIds.join(" ")}`);

test("a text without passages is one run", () => {
  expect(seen(10, [])).toEqual(["0-10 "]);
});

test("passages cut the text and nothing of it is lost", () => {
  expect(seen(10, [passage("b", 6, 10), passage("a", 2, 5)])).toEqual([
    "0-2 ",
    "2-5 a",
    "5-6 ",
    "6-10 b",
  ]);
});

test("where passages lie over each other both are there, the shorter one on top", () => {
  expect(seen(10, [passage("inner", 4, 6), passage("outer", 0, 10)])).toEqual([
    "0-4 outer",
    "4-6 outer inner",
    "6-10 outer",
  ]);
  expect(seen(10, [passage("left", 0, 6), passage("right", 4, 9)])).toEqual([
    "0-4 left",
    "4-6 left right",
    "6-9 right",
    "9-10 ",
  ]);
});

test("a pain stands on top of a neutral passage, also a shorter one", () => {
  expect(seen(8, [passage("pain", 0, 8), passage("calm", 2, 4, "neutral")])[1]).toBe(
    "2-4 calm pain",
  );
});

test("two passages that begin together both begin there", () => {
  const [first] = piecesOf(9, [passage("short", 0, 4), passage("long", 0, 9)]);
  expect(first?.begins.toSorted()).toEqual(["long", "short"]);
});

test("a passage that lies outside the text is left out", () => {
  expect(seen(5, [passage("lost", 3, 9)])).toEqual(["0-5 "]);
});

test("found words and names of speakers are told apart", () => {
  const pieces = piecesOf(10, [], {
    found: [{ start: 6, end: 8 }],
    speakers: [{ start: 0, end: 3 }],
  });
  expect(pieces.map(({ start, isFound, isSpeaker }) => [start, isFound, isSpeaker])).toEqual([
    [0, false, true],
    [3, false, false],
    [6, true, false],
    [8, false, false],
  ]);
});
