import { expect, test } from "vitest";
import { buildHeader, buildMap } from "#domain/map/testing.ts";
import { curveRows } from "./curve-rows.ts";

const heard = (stepId: string, value: number) =>
  ({
    stepId,
    value,
    low: value - 1,
    high: value + 1,
    people: 4,
    sources: 2,
    evidence: "thin",
  }) as const;
const map = buildMap({
  header: buildHeader({ personaIds: ["anna"] }),
  curve: [
    { laneId: "l2", stepId: "s1", personaId: null, value: 1 },
    { laneId: "l2", stepId: "s3", personaId: "anna", value: -1 },
  ],
});
const curves = [
  { personaId: null, points: [heard("s1", -0.5), heard("s2", 2)] },
  { personaId: "anna", points: [heard("s1", 1)] },
];

test("a row stands for each point that is assumed or heard, in the order of the steps", () => {
  const rows = curveRows(map, map, curves);
  expect(
    rows.map(({ step, personaId, assumed, evidenced, gap }) => [
      step.id,
      personaId,
      assumed,
      evidenced?.value ?? null,
      gap,
    ]),
  ).toEqual([
    ["s1", null, 1, -0.5, -1.5],
    ["s1", "anna", null, 1, null],
    ["s2", null, null, 2, null],
    ["s3", "anna", -1, null, null],
  ]);
  expect(rows[0]?.evidenced).toMatchObject({ people: 4, sources: 2, low: -1.5, high: 0.5 });
});

test("lanes that are hidden, and those that are no curves, say nothing of feelings", () => {
  const lanes = map.lanes.filter(({ type }) => type !== "curve");
  expect(curveRows(map, { steps: map.steps, lanes }, curves)).toEqual([]);
});
