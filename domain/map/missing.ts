import type { Card, CurvePoint, Lane, Step } from "./journey-map.ts";

/** What of a map tells whether something is missing in it. */
export type Filled = {
  steps: readonly Pick<Step, "id" | "channels" | "teamId">[];
  lanes: readonly Pick<Lane, "id" | "type" | "isRequired">[];
  cards: readonly Pick<Card, "place">[];
  curve: readonly Pick<CurvePoint, "laneId" | "stepId">[];
};

/** A step in which a required lane says nothing yet. */
export type Gap = { laneId: string; stepId: string };

/**
 * [M37] Every step in which a required lane is empty, lane by lane and step by step. A card speaks for
 * all steps that it reaches over, anybody's point for a curve; what only draws a step asks the step.
 */
export function gapsIn(map: Filled): readonly Gap[] {
  const required = map.lanes.filter(({ isRequired }) => isRequired);
  if (required.length === 0) return [];
  const spoken = spokenIn(map);
  return required.flatMap(({ id: laneId, type }) =>
    map.steps
      .filter((step) => !saysItself(step, type) && !spoken.has(`${laneId} ${step.id}`))
      .map(({ id: stepId }) => ({ laneId, stepId })),
  );
}

function saysItself({ channels, teamId }: Filled["steps"][number], type: Lane["type"]): boolean {
  if (type === "channel") return channels.length > 0;
  return type === "team" && teamId !== null;
}

function spokenIn({ steps, cards, curve }: Filled): ReadonlySet<string> {
  const spoken = new Set(curve.map(({ laneId, stepId }) => `${laneId} ${stepId}`));
  const ids = steps.map(({ id }) => id);
  for (const { place } of cards) {
    if (place.kind === "parked") continue;
    const { laneId, stepId, stepToId } = place;
    if (stepToId === null) spoken.add(`${laneId} ${stepId}`);
    else
      for (const id of ids.slice(ids.indexOf(stepId), ids.indexOf(stepToId) + 1))
        spoken.add(`${laneId} ${id}`);
  }
  return spoken;
}
