import { expect, test } from "vitest";
import { nextNearby, type Placed } from "./nearby.ts";

/** 40 columns and 40 rows of cards, 200 px by 100 px each. */
const boxes: Placed[] = Array.from({ length: 1_600 }, (_, at) => ({
  id: `${at % 40}|${Math.floor(at / 40)}`,
  rect: { x: (at % 40) * 200, y: Math.floor(at / 40) * 100, width: 180, height: 80 },
}));
const nobody: ReadonlySet<string> = new Set();

test("cards in sight are there at once, those around them follow a few at a time", () => {
  const first = look(2_000, 1_000, nobody);
  expect(first.ids).toContain("10|10");
  expect(first.ids).toContain("15|17");
  expect(first.ids.size).toBe(6 * 8 + 3);
  expect(first.isSettled).toBe(false);
  const { ids, turns } = settle(2_000, 1_000, first.ids);
  expect(ids).toContain("9|10");
  expect(ids).not.toContain("8|10");
  expect(turns).toBeGreaterThan(10);
});

test("a map that rests keeps the same set, so that nothing is drawn anew", () => {
  const { ids } = settle(2_000, 1_000, nobody);
  expect(look(2_000, 1_000, ids).ids).toBe(ids);
});

test("while somebody pans steadily no card comes into sight without an element", () => {
  let { ids } = settle(0, 0, nobody);
  for (let turn = 1; turn <= 200; turn += 1) {
    const before = ids;
    const [x, y] = [turn * 8, turn * 12];
    ({ ids } = look(x, y, before));
    const seen = boxes.filter(
      ({ rect }) => rect.x < x + 1_180 && rect.x + 180 > x && rect.y < y + 780 && rect.y + 80 > y,
    );
    expect(seen.filter(({ id }) => !before.has(id))).toEqual([]);
    expect([...ids].filter((id) => !before.has(id)).length).toBeLessThanOrEqual(3);
  }
  expect(ids.size).toBeLessThan(200);
});

test("over a picture of the map even what is in sight comes bit by bit", () => {
  const first = nextNearby(boxes, nobody, sightAt(2_000, 1_000), true);
  expect(first.ids.size).toBe(24 + 3);
  expect(first.isInFull).toBe(false);
  const second = nextNearby(boxes, first.ids, sightAt(2_000, 1_000), true);
  expect(second.ids.size).toBe(6 * 8 + 6);
  expect(second.isInFull).toBe(true);
});

test("cards that were deleted or left far behind lose their elements", () => {
  const { ids } = settle(0, 0, nobody);
  const there = settle(6_000, 3_000, ids).ids;
  expect([...there].filter((id) => ids.has(id))).toEqual([]);
  const { ids: fewer } = nextNearby([], ids, sightAt(0, 0));
  expect(fewer.size).toBe(0);
});

function look(x: number, y: number, before: ReadonlySet<string>) {
  return nextNearby(boxes, before, sightAt(x, y));
}

function settle(x: number, y: number, before: ReadonlySet<string>) {
  let turns = 0;
  let now = look(x, y, before);
  for (; !now.isSettled; turns += 1) now = look(x, y, now.ids);
  return { ids: now.ids, turns };
}

/** A window of six columns and eight rows. */
function sightAt(x: number, y: number) {
  return { rect: { x, y, width: 1_180, height: 780 }, zoom: 1 };
}
