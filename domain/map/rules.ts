import { type JourneyMap, journeyMapSchema } from "./journey-map.ts";
import { zones } from "./kinds.ts";
import { holdsCards } from "./lane-type.ts";

/** Which rules of SPEC.md a map breaks. What `readMap` returns never breaks any but [M2], see there. */
export function brokenRules(map: JourneyMap): string[] {
  const broken = new Set<string>();
  const check = (rule: string, holds: boolean) => {
    if (!holds) broken.add(rule);
  };
  check("M1", journeyMapSchema.safeParse(map).success && hasUniqueIds(map));
  const phases = new Map(map.phases.map(({ id }, i) => [id, i]));
  const steps = new Map(map.steps.map(({ id }, i) => [id, i]));
  const lanes = new Map(map.lanes.map((lane) => [lane.id, lane]));
  const cards = new Set(map.cards.map(({ id }) => id));
  check(
    "M2",
    map.phases.every(({ id }) => map.steps.some(({ phaseId }) => phaseId === id)),
  );
  check(
    "M3",
    map.steps.every(({ phaseId }) => phases.has(phaseId)),
  );
  check("M4", isRising(map.steps.map(({ phaseId }) => phases.get(phaseId) ?? -1)));
  check("M4", isRising(map.lanes.map(({ zone }) => zones.indexOf(zone))));
  for (const { place } of map.cards) {
    if (place.kind === "parked") continue;
    const start = steps.get(place.stepId);
    const end = place.stepToId === null ? null : steps.get(place.stepToId);
    const lane = lanes.get(place.laneId);
    check("M5", start !== undefined && lane !== undefined && holdsCards(lane.type));
    check("M6", end === null || (end !== undefined && end > (start ?? -1)));
  }
  for (const { source, target, kind } of map.edges) {
    check(
      "M7",
      (steps.has(source) && steps.has(target)) || (cards.has(source) && cards.has(target)),
    );
    check("M8", source !== target || kind === "loop");
  }
  check(
    "M9",
    map.curve.every(
      ({ laneId, stepId }) => lanes.get(laneId)?.type === "curve" && steps.has(stepId),
    ),
  );
  return [...broken];
}

function hasUniqueIds(map: JourneyMap): boolean {
  const ids = [map.phases, map.steps, map.lanes, map.cards, map.edges].flatMap((nodes) =>
    nodes.map(({ id }) => id),
  );
  return new Set(ids).size === ids.length;
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || (values[i - 1] ?? 0) <= value);
}
