import { expect, it } from "vitest";
import { closureOf } from "./closure.ts";

it("what a person keeps apart stays apart also through others that belong together", () => {
  const { must, cannot } = closureOf(
    [
      ["a", "b"],
      ["b", "c"],
    ],
    [["x", "a"]],
  );
  expect(must).toEqual([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ]);
  expect(cannot).toEqual([
    ["x", "a"],
    ["x", "b"],
    ["x", "c"],
  ]);
});
