import type { JourneyMap } from "./journey-map.ts";

export type PhaseSummary = {
  steps: number;
  cards: number;
  /** mean of the assumed points of everyone at its steps; null when there are none */
  feeling: number | null;
};

/** What a collapsed phase says of itself. */
export function phaseSummary(map: JourneyMap, phaseId: string): PhaseSummary {
  const steps = new Set(
    map.steps.filter((step) => step.phaseId === phaseId).map((step) => step.id),
  );
  const points = map.curve.filter(
    ({ stepId, personaId }) => personaId === null && steps.has(stepId),
  );
  return {
    steps: steps.size,
    cards: map.cards.filter(({ place }) => place.kind === "cell" && steps.has(place.stepId)).length,
    feeling: meanOf(points),
  };
}

/** Of the values given; null of none. */
export function meanOf(points: readonly { value: number }[]): number | null {
  if (points.length === 0) return null;
  return points.reduce((sum, { value }) => sum + value, 0) / points.length;
}
