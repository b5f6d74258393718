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
