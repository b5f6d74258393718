import { describe, expect, test } from "vitest";
import { setCurvePoint } from "./curve.ts";
import { addEdge } from "./edge.ts";
import { start } from "./testing.ts";

describe("edges and the curve", () => {
  test("[M7] [M8] join two steps or two cards, once, and only a loop comes back", () => {
    const { edit } = start();
    const add = (source: string, target: string, kind: "next" | "loop" = "next") =>
      addEdge(edit, { kind, source, target });
    expect(add("s1", "c1")).toEqual({ ok: false, reason: "mixed-ends" });
    expect(add("s1", "s1")).toEqual({ ok: false, reason: "same-ends" });
    expect(add("s1", "s2")).toEqual({ ok: false, reason: "edge-exists" });
    expect(add("s1", "gone")).toEqual({ ok: false, reason: "not-found" });
    expect(add("s1", "s1", "loop")).toMatchObject({ ok: true });
    expect(add("c1", "c2")).toMatchObject({ ok: true });
  });

  test("[M9] a value is held between -2 and 2, in tenths, and null takes the point away", () => {
    const { edit, map } = start();
    setCurvePoint(edit, { laneId: "l2", stepId: "s2", value: -7 });
    setCurvePoint(edit, { laneId: "l2", stepId: "s3", value: 0.44 });
    setCurvePoint(edit, { laneId: "l2", stepId: "s1", value: null });
    expect(map().curve.map(({ stepId, value }) => [stepId, value])).toEqual([
      ["s2", -2],
      ["s3", 0.4],
    ]);
    expect(setCurvePoint(edit, { laneId: "l1", stepId: "s1", value: 1 })).toMatchObject({
      reason: "lane-holds-no-curve",
    });
  });
});
