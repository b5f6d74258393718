import { expect, test } from "vitest";
import { restMs } from "./pace.ts";

test("the log rests little while there is time to spare, and longer the busier the process is", () => {
  const rest = { shortestMs: 4, longestMs: 40 };
  expect(restMs(rest, 0)).toBe(4);
  expect(restMs(rest, 0.5)).toBe(4);
  expect(restMs(rest, 0.65)).toBeCloseTo(22);
  expect(restMs(rest, 0.8)).toBeCloseTo(40);
  expect(restMs(rest, 1)).toBe(40);
});
