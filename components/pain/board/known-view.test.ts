import { expect, it } from "vitest";
import { readBoardView } from "./board-address.ts";
import { knownAddress } from "./known-view.ts";

const known = {
  places: [{ id: "m1", phases: [{ id: "p1" }], steps: [{ id: "s1" }] }],
  personas: [{ id: "anna" }],
};

it("what is there stays in the address", () => {
  const view = readBoardView({ map: "m1", phase: "p1", step: "s1", persona: "anna", tab: "gain" });
  expect(knownAddress(view, known)).toBe(null);
  expect(knownAddress(readBoardView({}), known)).toBe(null);
});

it("a map that is gone is dropped with its phase and step, and nothing else is", () => {
  const view = readBoardView({ map: "gone", phase: "p1", step: "s1", source: "review" });
  expect(knownAddress(view, known)).toBe("?source=review");
});

it("so is a step or a persona that is gone", () => {
  expect(knownAddress(readBoardView({ map: "m1", step: "old" }), known)).toBe("?map=m1");
  expect(knownAddress(readBoardView({ persona: "old" }), known)).toBe("?");
});
