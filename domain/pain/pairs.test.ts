import { expect, it } from "vitest";
import { Pairs } from "./pairs.ts";

function numbered(count: number): Pairs {
  const pairs = new Pairs(count);
  for (let low = 0; low < count; low += 1) {
    for (let high = low + 1; high < count; high += 1) {
      pairs.values[pairs.slot(low, high)] = 10 * low + high;
    }
  }
  return pairs;
}

it("every two have a number of their own, the same in both orders", () => {
  const pairs = numbered(5);
  expect([...pairs.values]).toEqual([1, 2, 3, 4, 12, 13, 14, 23, 24, 34]);
  expect(pairs.slot(3, 1)).toBe(pairs.slot(1, 3));
});

it("some of them keep theirs", () => {
  const some = numbered(6).among([1, 2, 5]);
  expect(
    [some.slot(0, 1), some.slot(2, 0), some.slot(1, 2)].map((slot) => some.values[slot]),
  ).toEqual([12, 15, 25]);
});

it("tells who is like some other", () => {
  expect(numbered(5).likeSome(14)).toEqual([1, 2, 3, 4]);
  expect(numbered(5).likeSome(24)).toEqual([2, 3, 4]);
});
