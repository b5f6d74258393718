import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { insist } from "./insist.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a part that could not be fetched is fetched again until it comes", async () => {
  let tries = 0;
  const part = insist(async () => {
    tries += 1;
    if (tries < 4) throw new Error("no line");
    return "here";
  })();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await part).toBe("here");
  expect(tries).toBe(4);
});

test("one that is nowhere is given up after minutes", async () => {
  const part = insist(async () => Promise.reject(new Error("gone")))();
  const said = expect(part).rejects.toThrow("gone");
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  await said;
});

test("from the second try on somebody is told, may ask for another at once, and hears of the end", async () => {
  const told: string[] = [];
  let wake = () => {};
  let isBack = false;
  const part = insist(
    async () => {
      told.push("try");
      if (!isBack) throw new Error("no line");
      return "here";
    },
    (again) => {
      told.push("told");
      wake = again;
      return () => told.push("ended");
    },
  )();
  await vi.advanceTimersByTimeAsync(500);
  expect(told).toEqual(["try", "try", "told"]);
  isBack = true;
  wake();
  expect(await part).toBe("here");
  expect(told).toEqual(["try", "try", "told", "try", "ended"]);
});
