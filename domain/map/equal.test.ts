import { expect, test } from "vitest";
import { isEqual } from "./equal.ts";

test("plain values are equal when they say the same, in whatever order", () => {
  const value = { at: { x: 1, y: 2 }, tags: ["a", { b: null }] };
  expect(isEqual(value, { tags: ["a", { b: null }], at: { y: 2, x: 1 } })).toBe(true);
  expect(isEqual("a", "a")).toBe(true);
  expect(isEqual(null, null)).toBe(true);
});

test.each([
  [{ x: 1 }, { x: 2 }],
  [{ x: 1 }, { x: 1, y: 1 }],
  [{ x: undefined }, { y: undefined }],
  [{ toString: undefined }, { x: undefined }],
  [{ x: undefined }, { toString: undefined }],
  [{}, null],
  [{}, "a"],
  [
    ["a", "b"],
    ["b", "a"],
  ],
  [["a"], ["a", "a"]],
  [0, null],
])("%j is not %j", (a, b) => {
  expect(isEqual(a, b)).toBe(false);
});
