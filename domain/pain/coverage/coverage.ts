import { type SourceType, sourceTypes } from "#domain/evidence/note.ts";
import { type Badge, badgeOf } from "../badge.ts";
import type { BoardMap } from "../board/board.ts";
import type { EvidenceNote, Passage } from "../board/evidence.ts";
import { stepsOn } from "../board/places.ts";
import { isCustomer } from "../evidence.ts";
import { type BlindSpot, blindSpotOf } from "./blind-spot.ts";

export type Tally = { people: number; passages: number };
export type Modes = Record<Passage["mode"], number>;

export type CoverageStep = {
  stepId: string;
  /** customers, and the passages they gave */
  people: number;
  passages: number;
  badge: Badge;
  bySource: Partial<Record<SourceType, Tally>>;
  /** staff and partners, apart: they never count as customers heard */
  others: Tally;
  modes: Modes;
  /** of the dated notes; null where none is */
  medianAgeDays: number | null;
  blindSpot: BlindSpot | null;
};

export type Coverage = {
  /** kinds of source that speak of this map */
  sourceTypes: SourceType[];
  steps: CoverageStep[];
  /** customers' passages that wait for a step */
  unplaced: number;
  people: number;
  passages: number;
  modes: Modes;
  medianAgeDays: number | null;
  /** notes in which a person has judged, typed or placed something */
  coded: { done: number; of: number };
  /** what lies before the step from which our own systems see the customer; null without one */
  horizon: { stepId: string; before: Tally; share: number } | null;
};

/** Which steps of a map anything is known of, from whom, how and how fresh. */
export function coverageOf(
  map: BoardMap,
  { today, horizonStepId }: { today: string; horizonStepId: string | null },
): Coverage {
  const groups = new Map<string, Passage[]>(map.steps.map(({ id }) => [id, []]));
  const lies = stepsOn(map);
  let unplaced = 0;
  for (const passage of map.evidence.passages) {
    const steps = lies(passage);
    for (const stepId of steps) groups.get(stepId)?.push(passage);
    if (steps.length === 0 && isCustomer(passage.note)) unplaced++;
  }
  const customers = map.evidence.passages.filter(({ note }) => isCustomer(note));
  const used = new Set(map.evidence.notes.filter(isCustomer).map((note) => note.sourceType));
  return {
    sourceTypes: sourceTypes.filter((type) => used.has(type)),
    steps: [...groups].map(([stepId, passages]) => stepOf(stepId, passages, today)),
    unplaced,
    ...tally(customers),
    modes: modesOf(customers),
    medianAgeDays: medianAge(customers, today),
    coded: {
      done: map.evidence.notes.filter(({ isCoded }) => isCoded).length,
      of: map.evidence.notes.length,
    },
    horizon: horizonOf([...groups], horizonStepId),
  };
}

function stepOf(stepId: string, passages: Passage[], today: string): CoverageStep {
  const customers = passages.filter(({ note }) => isCustomer(note));
  const bySource: CoverageStep["bySource"] = {};
  for (const type of new Set(customers.map(({ note }) => note.sourceType))) {
    bySource[type] = tally(customers.filter(({ note }) => note.sourceType === type));
  }
  const { people, passages: count } = tally(customers);
  const types = Object.keys(bySource) as SourceType[];
  const medianAgeDays = medianAge(customers, today);
  return {
    stepId,
    people,
    passages: count,
    badge: badgeOf({ people, sourceTypes: types.length }),
    bySource,
    others: tally(passages.filter(({ note }) => !isCustomer(note))),
    modes: modesOf(customers),
    medianAgeDays,
    blindSpot: blindSpotOf({ people, sourceTypes: types, medianAgeDays }),
  };
}

function horizonOf(groups: [string, Passage[]][], stepId: string | null): Coverage["horizon"] {
  const at = groups.findIndex(([id]) => id === stepId);
  if (stepId === null || at < 0) return null;
  // One that lies on several steps is one passage.
  const customersIn = (some: [string, Passage[]][]) => [
    ...new Set(some.flatMap(([, passages]) => passages.filter(({ note }) => isCustomer(note)))),
  ];
  const before = customersIn(groups.slice(0, at));
  return {
    stepId,
    before: tally(before),
    share: before.length / Math.max(1, customersIn(groups).length),
  };
}

function tally(passages: readonly Passage[]): Tally {
  return { people: new Set(passages.map(({ person }) => person)).size, passages: passages.length };
}

function modesOf(passages: readonly Passage[]): Modes {
  const modes: Modes = { said: 0, did: 0, measured: 0 };
  for (const { mode } of passages) modes[mode]++;
  return modes;
}

const dayMs = 86_400_000;

/** Each dated note once, however much was said in it. */
function medianAge(passages: readonly Passage[], today: string): number | null {
  const notes = new Set<EvidenceNote>(passages.map(({ note }) => note));
  const ages = [...notes]
    .flatMap(({ date }) =>
      date === null
        ? []
        : [Math.max(0, Math.round((Date.parse(today) - Date.parse(date)) / dayMs))],
    )
    .sort((a, b) => a - b);
  const middle = ages.length / 2;
  const [low, high] = [ages[Math.ceil(middle) - 1], ages[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
