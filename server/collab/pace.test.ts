import { expect, test } from "vitest";
import { restMs } from "./pace.ts";

test("the log rests little while there is time to spare, and longer the busier the process is", () => {
  expect(restMs(0)).toBe(4);
  expect(restMs(0.6)).toBe(4);
  expect(restMs(0.8)).toBeCloseTo(22);
  expect(restMs(1)).toBe(40);
});
