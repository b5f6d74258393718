import type { Card, JourneyMap, Lane, Phase, Step } from "#domain/map/journey-map.ts";
import { type VisibleIds, visibleIds } from "#domain/map/visible-ids.ts";

/**
 * A map seen as rows and columns: what keys and pointers move through. Its lists hold what one looks
 * at; by its id everything can be asked for.
 */
export type Grid = {
  phases: readonly Phase[];
  /** those with a column of their own */
  steps: readonly Step[];
  lanes: readonly Lane[];
  /** the lanes whose cells can be entered: those that are not collapsed */
  rows: readonly Lane[];
  parked: readonly Card[];
  cards(laneId: string, stepId: string): readonly Card[];
  card(id: string): Card | undefined;
  step(id: string): Step | undefined;
  lane(id: string): Lane | undefined;
  phase(id: string): Phase | undefined;
  /** all of them, also of a collapsed phase */
  stepsOf(phaseId: string): readonly Step[];
};

const none: readonly Card[] = [];
const whole = new WeakMap<JourneyMap, Grid>();
const parts = new WeakMap<VisibleIds, { map: JourneyMap; grid: Grid }>();

/** Without `seen`: all of the map. */
export function gridOf(map: JourneyMap, seen?: VisibleIds): Grid {
  const known = seen ? parts.get(seen) : undefined;
  if (known?.map === map) return known.grid;
  const grid = (seen ? undefined : whole.get(map)) ?? build(map, seen ?? visibleIds(map));
  if (seen) parts.set(seen, { map, grid });
  else whole.set(map, grid);
  return grid;
}

/** Made anew with every edit of anybody: what most edits ask nothing of is worked out when it is asked for. */
function build(map: JourneyMap, seen: VisibleIds): Grid {
  let placed: Placed | undefined;
  const place = () => {
    placed ??= placeCards(map.cards, seen);
    return placed;
  };
  const indexOf = indexOfCards(map.cards);
  const steps = byId(map.steps);
  const lanes = byId(map.lanes);
  const phases = byId(map.phases);
  const ofPhase = new Map<string, Step[]>();
  for (const step of map.steps) push(ofPhase, step.phaseId, step);
  const shownLanes = map.lanes.filter(({ id }) => !seen.hiddenLaneIds.has(id));
  return {
    phases: map.phases,
    steps: map.phases.flatMap(({ id }) =>
      seen.collapsedPhaseIds.has(id) ? [] : (ofPhase.get(id) ?? []),
    ),
    lanes: shownLanes,
    rows: shownLanes.filter(({ id }) => !seen.collapsedLaneIds.has(id)),
    get parked() {
      return place().parked;
    },
    cards: (laneId, stepId) => place().cells.get(`${laneId}|${stepId}`) ?? none,
    card: (id) => map.cards[indexOf.get(id) ?? -1],
    step: (id) => steps.get(id),
    lane: (id) => lanes.get(id),
    phase: (id) => phases.get(id),
    stepsOf: (phaseId) => ofPhase.get(phaseId) ?? noSteps,
  };
}

type Placed = { cells: ReadonlyMap<string, Card[]>; parked: readonly Card[] };

function placeCards(cards: readonly Card[], { hiddenCardIds }: VisibleIds): Placed {
  const cells = new Map<string, Card[]>();
  const parked: Card[] = [];
  for (const card of cards) {
    if (hiddenCardIds.has(card.id)) continue;
    if (card.place.kind === "parked") parked.push(card);
    else push(cells, `${card.place.laneId}|${card.place.stepId}`, card);
  }
  return { cells, parked };
}

let latest = { cards: none, indexOf: new Map<string, number>() };

/** Where each card stands in the list, which an edit of words leaves as it was. */
function indexOfCards(cards: readonly Card[]): ReadonlyMap<string, number> {
  const { cards: before, indexOf } = latest;
  const isThere = (card: Card, i: number) => card === before[i] || card.id === before[i]?.id;
  const isSame = cards.length === before.length && cards.every(isThere);
  latest = { cards, indexOf: isSame ? indexOf : new Map(cards.map(({ id }, i) => [id, i])) };
  return latest.indexOf;
}
const noSteps: readonly Step[] = [];

function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}
