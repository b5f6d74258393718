import { expect, test } from "vitest";
import { lanesOf } from "./curve-lanes.ts";

const lanes = ["l2", "l5"];
const point = { kind: "curve", stepId: "s1", personaId: null } as const;

test("a talk about a feeling shows in its own curve lane, one that names none in all of them", () => {
  expect(lanesOf({ ...point, laneId: "l5" }, lanes)).toEqual(["l5"]);
  expect(lanesOf(point, lanes)).toEqual(lanes);
  expect(lanesOf({ ...point, laneId: "gone" }, lanes)).toEqual([]);
});
