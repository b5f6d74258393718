import { curveKey, rootsOf } from "../document.ts";
import { readLane, readStep } from "../read-map.ts";
import { type Done, done, type Edit, inOne, type Refused, refused } from "./edit.ts";

/** A value is held within -2 and 2 and rounded to a tenth; null takes the point away. */
export function setCurvePoint(
  edit: Edit,
  {
    laneId,
    stepId,
    personaId = null,
    value,
  }: { laneId: string; stepId: string; personaId?: string | null; value: number | null },
): Done | Refused {
  return inOne(edit, () => {
    const lane = readLane(edit.doc, laneId);
    if (lane === null || readStep(edit.doc, stepId) === null) return refused("not-found");
    if (lane.type !== "curve") return refused("lane-holds-no-curve");
    const { curve } = rootsOf(edit.doc);
    const key = curveKey(laneId, stepId, personaId);
    if (value === null || Number.isNaN(value)) curve.delete(key);
    else if (curve.get(key) !== curveValue(value)) curve.set(key, curveValue(value));
    return done(laneId, stepId);
  });
}

function curveValue(value: number): number {
  const tenths = Math.round(Math.min(2, Math.max(-2, value)) * 10);
  // -0 and 0 are one point
  return tenths === 0 ? 0 : tenths / 10;
}
