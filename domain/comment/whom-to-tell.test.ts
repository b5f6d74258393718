import { expect, it } from "vitest";
import { whomToTell } from "./whom-to-tell.ts";

it("a reply is told to those who took part, but not to its writer", () => {
  expect(whomToTell({ kind: "replied", by: "a", took: ["a", "b", "b", null] })).toEqual([
    { userId: "b", kind: "replied" },
  ]);
});

it("whoever is named hears that, once", () => {
  const told = whomToTell({ kind: "replied", by: "a", mentioned: ["b", "c", "a"], took: ["b"] });
  expect(told).toEqual([
    { userId: "b", kind: "mentioned" },
    { userId: "c", kind: "mentioned" },
  ]);
});
