import fc from "fast-check";
import { expect, it } from "vitest";
import { Tally } from "./tally.ts";

it("counts what a Map counts, whatever the keys", () => {
  const entries = fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 99 })), {
    maxLength: 3_000,
  });
  const tally = new Tally();
  fc.assert(
    fc.property(entries, (all) => {
      tally.clear();
      const map = new Map<number, number>();
      for (const [key, value] of all) {
        map.set(key, (map.get(key) ?? 0) + value);
        tally.add(key, value);
      }
      const seen = new Map<number, number>();
      tally.forEach((key, value) => {
        seen.set(key, value);
      });
      expect(seen).toEqual(map);
      expect(tally.size).toBe(map.size);
      for (const [key, value] of map) expect(tally.get(key)).toBe(value);
    }),
    { numRuns: 50 },
  );
});

it("a key that was never added is 0", () => {
  const tally = new Tally();
  tally.add(7, 1);
  expect([tally.get(7), tally.get(0), tally.get(-7)]).toEqual([1, 0, 0]);
});
