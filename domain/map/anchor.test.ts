import { expect, test } from "vitest";
import { anchorOf, pointAt, toAnchor } from "./anchor.ts";
import { layout } from "./layout.ts";
import { buildMap } from "./testing.ts";

const whole = layout(buildMap());

test.each([
  { x: 10, y: 5 },
  { x: 300, y: 150 },
  { x: 566, y: 140 },
  { x: 2_000, y: 3_000 },
])("a pointer at $x, $y is there for somebody who sees the same", (point) => {
  const there = pointAt(whole, anchorOf(whole, point));
  expect(there?.x).toBeCloseTo(point.x, 0);
  expect(there?.y).toBeCloseTo(point.y, 0);
});

test("a pointer lies on the same lane and step for one who has collapsed what is before it", () => {
  const folded = layout(buildMap(), {
    collapsedLaneIds: new Set(["l1"]),
    collapsedPhaseIds: new Set(["p1"]),
  });
  const [lane, step] = [whole.lanes[1]?.rect, whole.steps[2]?.rect];
  const there = pointAt(
    folded,
    anchorOf(whole, { x: (step?.x ?? 0) + 98, y: (lane?.y ?? 0) + 10 }),
  );
  const moved = [folded.lanes[1]?.rect, folded.steps.find(({ id }) => id === "s3")?.rect];
  expect(there?.x).toBeCloseTo((moved[1]?.x ?? 0) + 98, 0);
  expect(there?.y).toBeCloseTo((moved[0]?.y ?? 0) + 10, 0);
});

test("a pointer on a step of a phase that is collapsed here lies on the phase", () => {
  const folded = layout(buildMap(), { collapsedPhaseIds: new Set(["p1"]) });
  const phase = folded.phases[0]?.rect;
  const there = pointAt(folded, anchorOf(whole, { x: 300, y: 150 }));
  expect(there?.x).toBe((phase?.x ?? 0) + (phase?.width ?? 0) / 2);
});

test("a pointer on what is not here is nowhere", () => {
  const without = layout(buildMap({ lanes: buildMap().lanes.slice(1) }));
  expect(pointAt(without, anchorOf(whole, { x: 300, y: whole.lanes[0]?.rect.y ?? 0 }))).toBeNull();
});

test.each([
  null,
  {},
  { x: {}, y: {} },
  { x: { id: 1, part: 0, beyond: 0 }, y: null },
  anchor(2),
  anchor(Number.NaN),
])("what is no place is not taken for one: %j", (value) => expect(toAnchor(value)).toBeNull());

function anchor(part: number) {
  const along = { id: "s1", part, beyond: 0 };
  return { x: along, y: along };
}
