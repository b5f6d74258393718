import { expect, test } from "vitest";
import { tableOfJson } from "./json-table.ts";

test("the one list of objects is the notes, whatever it is called and wrapped in", () => {
  const list = [{ id: 1, answer: "Hyvä palvelu" }];
  for (const value of [
    list,
    { notes: list },
    { responses: list, pages: [1, 2] },
    { data: { items: list } },
  ]) {
    expect(tableOfJson(value)).toMatchObject({ ok: true, header: ["id", "answer"] });
  }
});

test("of several lists none is guessed at, but one that is called notes", () => {
  const [a, b] = [[{ text: "a" }], [{ text: "b" }]];
  expect(tableOfJson({ a, b })).toEqual({ ok: false, reason: "not-notes" });
  expect(tableOfJson({ a, notes: b })).toMatchObject({
    ok: true,
    rows: [{ row: 1, cells: ["b"] }],
  });
});
