import { expect, test } from "vitest";
import { createPace, restMs } from "./pace.ts";

test("the log rests little while there is time to spare, and longer the busier the process is", () => {
  const rest = { shortestMs: 4, longestMs: 40 };
  expect(restMs(rest, 0)).toBe(4);
  expect(restMs(rest, 0.5)).toBe(4);
  expect(restMs(rest, 0.65)).toBeCloseTo(22);
  expect(restMs(rest, 0.8)).toBeCloseTo(40);
  expect(restMs(rest, 1)).toBe(40);
});

test("a moment in which much is committed does not count as a busy process", () => {
  const pace = createPace({ shortestMs: 0, longestMs: 40 });
  const rests = Array.from({ length: 50 }, () => pace());
  expect(rests.filter((rest) => rest > 0)).toEqual([]);
});
