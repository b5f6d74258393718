import type { Card, JourneyMap } from "./journey-map.ts";

/** Everything that has to go or give way for some nodes to be deleted. */
export type DeletionPlan = {
  phases: string[];
  steps: string[];
  lanes: string[];
  cards: string[];
  edges: string[];
  points: { laneId: string; stepId: string; personaId: string | null }[];
  /** cards that reach over a deleted step and keep what is left of their span */
  shortened: { id: string; stepId: string; stepToId: string | null }[];
};

export type DeletionImpact = { [part in keyof DeletionPlan]: number };

/** How much goes with a phase, step, lane or card, for saying so before and after. */
export function deletionImpact(map: JourneyMap, id: string): DeletionImpact {
  const plan = planDeletion(map, [id]);
  return {
    phases: plan.phases.length,
    steps: plan.steps.length,
    lanes: plan.lanes.length,
    cards: plan.cards.length,
    edges: plan.edges.length,
    points: plan.points.length,
    shortened: plan.shortened.length,
  };
}

export function planDeletion(map: JourneyMap, ids: readonly string[]): DeletionPlan {
  const chosen = new Set(ids);
  const phases = new Set(map.phases.filter(({ id }) => chosen.has(id)).map(({ id }) => id));
  const steps = new Set(
    map.steps
      .filter(({ id, phaseId }) => chosen.has(id) || phases.has(phaseId))
      .map(({ id }) => id),
  );
  const lanes = new Set(map.lanes.filter(({ id }) => chosen.has(id)).map(({ id }) => id));
  const cards = new Set<string>();
  const shortened: DeletionPlan["shortened"] = [];
  for (const card of map.cards) {
    const left = chosen.has(card.id) ? "nothing" : whatIsLeft(map, card, { steps, lanes });
    if (left === "nothing") cards.add(card.id);
    else if (left !== "all") shortened.push({ id: card.id, ...left });
  }
  const isGone = (id: string) => steps.has(id) || cards.has(id);
  return {
    phases: [...phases],
    steps: [...steps],
    lanes: [...lanes],
    cards: [...cards],
    edges: map.edges
      .filter(({ id, source, target }) => chosen.has(id) || isGone(source) || isGone(target))
      .map(({ id }) => id),
    points: map.curve
      .filter(({ laneId, stepId }) => lanes.has(laneId) || steps.has(stepId))
      .map(({ laneId, stepId, personaId }) => ({ laneId, stepId, personaId })),
    shortened,
  };
}

function whatIsLeft(
  map: JourneyMap,
  { place }: Card,
  gone: { steps: ReadonlySet<string>; lanes: ReadonlySet<string> },
): "all" | "nothing" | { stepId: string; stepToId: string | null } {
  if (place.kind === "parked") return "all";
  if (gone.lanes.has(place.laneId)) return "nothing";
  if (place.stepToId === null) return gone.steps.has(place.stepId) ? "nothing" : "all";
  if (!gone.steps.has(place.stepId) && !gone.steps.has(place.stepToId)) return "all";
  const ids = map.steps.map(({ id }) => id);
  const span = ids.slice(ids.indexOf(place.stepId), ids.indexOf(place.stepToId) + 1);
  const left = span.filter((id) => !gone.steps.has(id));
  const stepId = left[0];
  const last = left.at(-1);
  if (stepId === undefined || last === undefined) return "nothing";
  return { stepId, stepToId: last === stepId ? null : last };
}
