import type { Card, JourneyMap, Lane, Phase, Step } from "#domain/map/journey-map.ts";

/** A map seen as rows and columns: what keys and pointers move through. */
export type Grid = {
  phases: readonly Phase[];
  steps: readonly Step[];
  lanes: readonly Lane[];
  parked: readonly Card[];
  cards(laneId: string, stepId: string): readonly Card[];
  card(id: string): Card | undefined;
  step(id: string): Step | undefined;
  lane(id: string): Lane | undefined;
  phase(id: string): Phase | undefined;
  stepsOf(phaseId: string): readonly Step[];
};

const built = new WeakMap<JourneyMap, Grid>();

export function gridOf(map: JourneyMap): Grid {
  let grid = built.get(map);
  if (!grid) {
    grid = build(map);
    built.set(map, grid);
  }
  return grid;
}

function build(map: JourneyMap): Grid {
  const cells = new Map<string, Card[]>();
  const parked: Card[] = [];
  for (const card of map.cards) {
    if (card.place.kind === "parked") parked.push(card);
    else push(cells, `${card.place.laneId}|${card.place.stepId}`, card);
  }
  const cards = byId(map.cards);
  const steps = byId(map.steps);
  const lanes = byId(map.lanes);
  const phases = byId(map.phases);
  const ofPhase = new Map<string, Step[]>();
  for (const step of map.steps) push(ofPhase, step.phaseId, step);
  return {
    phases: map.phases,
    steps: map.phases.flatMap((phase) => ofPhase.get(phase.id) ?? []),
    lanes: map.lanes,
    parked,
    cards: (laneId, stepId) => cells.get(`${laneId}|${stepId}`) ?? none,
    card: (id) => cards.get(id),
    step: (id) => steps.get(id),
    lane: (id) => lanes.get(id),
    phase: (id) => phases.get(id),
    stepsOf: (phaseId) => ofPhase.get(phaseId) ?? noSteps,
  };
}

const none: readonly Card[] = [];
const noSteps: readonly Step[] = [];

function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}
