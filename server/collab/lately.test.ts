import { expect, test } from "vitest";
import type { Topic } from "../context.ts";
import { createLately } from "./lately.ts";

const topic = (mapId: string): string => JSON.stringify({ kind: "pain", mapId } satisfies Topic);

test("what was announced since a page was made is told once, of its own workspace", () => {
  const lately = createLately(0);
  lately.add("w", topic("a"), 100);
  lately.add("w", topic("b"), 200);
  lately.add("w", topic("a"), 300);
  lately.add("elsewhere", topic("c"), 300);
  expect(lately.since("w", 150, 400)).toEqual([topic("b"), topic("a")]);
  expect(lately.since("w", 250, 400)).toEqual([topic("a")]);
  expect(lately.since("w", 301, 400)).toEqual([]);
  expect(lately.since("nobody's", 0, 400)).toEqual([]);
});

test("whoever comes too late, or from before the server began, is told to fetch everything", () => {
  const lately = createLately(1_000);
  expect(lately.since("w", 999, 1_100)).toBe(null);
  expect(lately.since("w", 1_000, 1_000 + 60_001)).toBe(null);
  for (let nth = 0; nth < 200; nth++) lately.add("w", topic(String(nth)), 2_000 + nth);
  expect(lately.since("w", 2_000, 2_300)).toBe(null);
  expect(lately.since("w", 2_001, 2_300)).toHaveLength(199);
});
