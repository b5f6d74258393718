import { expect, test } from "vitest";
import { newId } from "./new-id.ts";

test("an id is no option on a command line, and no two are equal", () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.filter((id) => id.startsWith("-"))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
