import { expect, test } from "vitest";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { gridOf } from "../grid.ts";
import { createRows, filterRows, sortRows, type Words } from "./rows.ts";

const inCell = (laneId: string, stepId: string) =>
  ({ kind: "cell", laneId, stepId, stepToId: null }) as const;
const map = buildMap({
  cards: [
    buildCard("a", inCell("l1", "s2"), { text: "Zebra crossing", status: "done" }),
    buildCard("b", inCell("l3", "s1"), { text: "Apple pie", status: "idea" }),
    buildCard("c", { kind: "parked", x: 0, y: 0 }, { text: "Later" }),
  ],
});
const words: Words = {
  stepOf: ({ title }) => title,
  laneOf: ({ title }) => title,
  typeOf: ({ type }) => type,
  textOf: ({ card }) => card?.text ?? "",
  tagsOf: () => "",
  ownerOf: () => "",
  statusOf: ({ card }) => card?.status ?? "",
  editedOf: () => "",
  editedAt: ({ id }) => "cab".indexOf(id),
  glowOf: () => 0,
  compare: (a, b) => a.localeCompare(b),
};
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test("cards stand in the order of the map, a step without cards has a row of its own, parked ones end", () => {
  expect(ids(createRows()(gridOf(map)))).toEqual(["b", "a", "s3", "c"]);
});

test("a row whose card, step and lane stay the same is the same row after another edit", () => {
  const toRows = createRows();
  const before = toRows(gridOf(map));
  const cards = map.cards.map((card) => (card.id === "b" ? { ...card, text: "Pear pie" } : card));
  const after = toRows(gridOf({ ...map, cards }));
  expect(after.map((row, i) => row === before[i])).toEqual([false, true, true, true]);
});

test("a filter keeps rows that have all of its words, in whatever column", () => {
  const rows = createRows()(gridOf(map));
  expect(ids(filterRows(rows, "behind PIE", words))).toEqual(["b"]);
  expect(ids(filterRows(rows, "behind zebra", words))).toEqual([]);
});

test("words sort by the alphabet, lanes by their place in the map, a status by its progress, edits by their time", () => {
  const rows = createRows()(gridOf(map));
  const by = (column: "text" | "lane" | "status" | "edited") =>
    ids(sortRows(rows, { column, direction: "descending" }, words)).filter((id) => id !== "s3");
  expect(by("text")).toEqual(["a", "c", "b"]);
  expect(by("lane")).toEqual(["c", "b", "a"]);
  expect(by("status")).toEqual(["a", "b", "c"]);
  expect(by("edited")).toEqual(["b", "a", "c"]);
});
