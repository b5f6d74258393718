import { describe, expect, test } from "vitest";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import type { Cursor } from "../cursor.ts";
import { gridOf } from "../grid.ts";
import { stretched, widened } from "./reach.ts";
import { openSelection } from "./selection.ts";

const inCell = (laneId: string, stepId: string) =>
  ({ kind: "cell", laneId, stepId, stepToId: null }) as const;
const map = buildMap({
  cards: [
    buildCard("a", inCell("l1", "s1")),
    buildCard("b", inCell("l1", "s1")),
    buildCard("c", inCell("l1", "s2")),
    buildCard("d", inCell("l3", "s1")),
    buildCard("e", inCell("l3", "s3")),
    buildCard("x", { kind: "parked", x: 0, y: 0 }),
  ],
});
const grid = gridOf(map);
const cell = (laneId: string, stepId: string, index = 0): Extract<Cursor, { at: "cell" }> => ({
  at: "cell",
  laneId,
  stepId,
  index,
});

function start() {
  let now = grid;
  const selection = openSelection(() => now);
  return {
    selection,
    ids: () => [...selection.selected.get()],
    become(cards: typeof map.cards) {
      now = gridOf({ ...map, cards });
      selection.settle();
    },
  };
}

describe("selecting several", () => {
  test("Shift within a cell takes its cards one by one, over cells all that they hold", () => {
    const { selection, ids } = start();
    selection.focus(cell("l1", "s1", 0));
    selection.extend(stretched(grid, cell("l1", "s1", 0), "down"));
    expect(ids()).toEqual(["a", "b"]);
    selection.extend(cell("l3", "s2"));
    expect(ids()).toEqual(["a", "b", "c", "d"]);
    selection.extend(cell("l1", "s1", 0));
    expect(ids()).toEqual(["a"]);
  });

  test("Shift never leaves the cells for a header or the parking area", () => {
    expect(stretched(grid, cell("l1", "s1", 0), "up")).toEqual(cell("l1", "s1", 0));
    expect(stretched(grid, cell("l3", "s1", 0), "down")).toEqual(cell("l3", "s1", 0));
  });

  test("Shift on headers takes the ones between", () => {
    const { selection, ids } = start();
    selection.focus({ at: "step", stepId: "s3" });
    selection.extend({ at: "step", stepId: "s1" });
    expect(ids()).toEqual(["s1", "s2", "s3"]);
  });

  test("Ctrl takes one in and out, and a header begins anew", () => {
    const { selection, ids } = start();
    selection.focus(cell("l1", "s1", 0));
    selection.toggle("e");
    expect(ids()).toEqual(["a", "e"]);
    selection.toggle("a");
    expect(ids()).toEqual(["e"]);
    selection.toggle("l1");
    expect(ids()).toEqual(["l1"]);
  });

  test("select all widens from the cell to the lane to the map", () => {
    const at = cell("l1", "s1", 0);
    const once = widened(grid, at, new Set(["a"]));
    const twice = widened(grid, at, new Set(once));
    const thrice = widened(grid, at, new Set(twice));
    expect([once, twice, thrice]).toEqual([
      ["a", "b"],
      ["a", "b", "c"],
      ["a", "b", "c", "d", "e", "x"],
    ]);
    expect(widened(grid, at, new Set(thrice))).toEqual(thrice);
  });

  test("what does not change the selection is not told to anybody", () => {
    const { selection } = start();
    selection.select(["a", "b"]);
    let told = 0;
    selection.selected.subscribe(() => told++);
    selection.select(["b", "a"]);
    expect(told).toBe(0);
  });
});

describe("when others change the map", () => {
  test("the cursor follows the card it is on", () => {
    const { selection, ids, become } = start();
    selection.focus(cell("l1", "s1", 0));
    become(map.cards.map((card) => (card.id === "a" ? buildCard("a", inCell("l3", "s2")) : card)));
    expect(selection.cursor.get()).toEqual(cell("l3", "s2"));
    expect(ids()).toEqual(["a"]);
  });

  test("of several selected those that are gone drop out", () => {
    const { selection, ids, become } = start();
    selection.select(["a", "c", "d"], { cursorTo: "a" });
    become(map.cards.filter(({ id }) => id !== "c"));
    expect(ids()).toEqual(["a", "d"]);
  });

  test("a card that is gone leaves its place to the next", () => {
    const { selection, ids, become } = start();
    selection.focus(cell("l1", "s1", 0));
    become(map.cards.filter(({ id }) => id !== "a"));
    expect(ids()).toEqual(["b"]);
  });
});
