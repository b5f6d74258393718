import { expect, it } from "vitest";
import { type Anchor, anchorKey, anchorOfKey } from "./anchor.ts";

it.each<Anchor>([
  { kind: "map" },
  { kind: "card", id: "c1" },
  { kind: "pain", id: "p1" },
  { kind: "cell", stepId: "s1", laneId: "l1" },
  { kind: "curve", stepId: "s1", personaId: null },
  { kind: "curve", stepId: "s1", personaId: "p1" },
  { kind: "curve", stepId: "s1", personaId: "p1", laneId: "l2" },
  { kind: "curve", stepId: "s1", personaId: null, laneId: "l2" },
])("a place is found again by its key: %j", (anchor) => {
  expect(anchorOfKey(anchorKey(anchor))).toEqual(anchor);
});

it.each(["", "card", "card||", "nonsense|x|"])("what names no place is none: %j", (key) => {
  expect(anchorOfKey(key)).toBeNull();
});
