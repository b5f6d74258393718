import { expect, test } from "vitest";
import { keepEqual } from "./keep-equal.ts";

const row = (id: string, score: number) => ({ id, score, parts: { people: score } });

test("rows that say the same are the ones of before, wherever they stand now", () => {
  const before = { rows: [row("a", 3), row("b", 2)], counts: { pain: 2 } };
  const now = keepEqual(before, { rows: [row("b", 2), row("a", 4)], counts: { pain: 2 } });
  expect(now).toEqual({ rows: [row("b", 2), row("a", 4)], counts: { pain: 2 } });
  expect(now.rows[0]).toBe(before.rows[1]);
  expect(now.rows[1]).not.toBe(before.rows[0]);
  expect(now.counts).toBe(before.counts);
  expect(keepEqual(before, structuredClone(before))).toBe(before);
});

test("what is more, less, missing or of another kind is not taken for the same", () => {
  for (const [before, now] of [
    [[1, 2], [1]],
    [[1], [1, 2]],
    [{ a: undefined }, {}],
    [{}, { a: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [[], {}],
    [{}, []],
    [null, {}],
    [{}, null],
    [{ a: 0 }, { a: -0 }],
  ]) {
    expect(keepEqual(before, now)).toStrictEqual(now);
  }
});
