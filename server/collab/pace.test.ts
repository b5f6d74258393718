import { expect, test } from "vitest";
import { createPace, restMs } from "./pace.ts";

const rest = { shortestMs: 4, longestMs: 40 };

test("the log rests little while there is time to spare, and longer the busier the process is", () => {
  expect(restMs(rest, 0, 1)).toBe(4);
  expect(restMs(rest, 0.5, 1)).toBe(4);
  expect(restMs(rest, 0.65, 1)).toBeCloseTo(22);
  expect(restMs(rest, 0.8, 1)).toBeCloseTo(40);
  expect(restMs(rest, 1, 1)).toBe(40);
});

test("it does not wait for others who keep the process busy: a rest spares only what it takes itself", () => {
  expect(restMs(rest, 1, 0)).toBe(4);
  expect(restMs(rest, 1, 0.05)).toBeCloseTo(22);
  expect(restMs(rest, 1, 0.1)).toBeCloseTo(40);
  expect(restMs(rest, 1, 0.5)).toBeCloseTo(40);
});

test("what it takes is counted over the time that has passed, and forgotten again", () => {
  const pace = createPace({ shortestMs: 0, longestMs: 40 });
  const busyForMs = (ms: number, took: number) => {
    for (const untilMs = performance.now() + ms; performance.now() < untilMs; );
    pace.took(took);
    return pace.restMs();
  };
  // as long as one turn of the loop lasts, all of it counts as busy
  for (let i = 0; i < 10; i++) expect(busyForMs(60, 0)).toBe(0);
  for (let i = 0; i < 10; i++) busyForMs(60, 30);
  expect(busyForMs(60, 30)).toBe(40);
  for (let i = 0; i < 20; i++) busyForMs(60, 0);
  expect(busyForMs(60, 0)).toBeLessThan(4);
});

test("a moment in which much is committed does not count as a busy process", () => {
  const pace = createPace({ shortestMs: 0, longestMs: 40 });
  const rests = Array.from({ length: 50 }, () => {
    pace.took(5);
    return pace.restMs();
  });
  expect(rests.filter((rest) => rest > 0)).toEqual([]);
});
