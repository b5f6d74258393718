import { isCustomer } from "../evidence.ts";
import { contradictions } from "./contradiction.ts";
import {
  customersHeard,
  type EvidenceNote,
  type MapEvidence,
  mentionOf,
  type Passage,
} from "./evidence.ts";
import { type BoardFilter, isCounted, isHeard } from "./filter.ts";
import { type HeatMap, heatOf } from "./heat.ts";
import { type BoardOptions, optionsOf } from "./options.ts";
import {
  type Counted,
  compareScored,
  countedOn,
  type KnownPoint,
  type ScoredPoint,
  scorePoints,
} from "./ranking.ts";
import { type Representative, representativeOf } from "./representative.ts";
import { type HeardMonths, heardMonths, type Trend, trendOf } from "./trend.ts";

/** A map as the board knows it: its columns, its points and what was said of it. */
export type BoardMap = {
  id: string;
  /** in the map's order */
  steps: { id: string; phaseId: string | null }[];
  points: KnownPoint[];
  evidence: MapEvidence;
};

export type BoardRow = Omit<ScoredPoint, "passages"> & {
  passages: number;
  reviewedShare: number;
  trend: Trend;
  /** plain date of the oldest experience that was counted */
  firstDate: string | null;
  quote: Representative | null;
  /** a strong gain at the step of a strong pain, or the other way round: its id */
  contradicts: string | null;
};

/** One place of the chart. */
export type BoardDot = Pick<ScoredPoint, "id" | "mapId" | "title" | "score"> & {
  severity: number;
  reach: number;
  people: number;
};

export type Board = {
  rows: BoardRow[];
  /** how many there are in all */
  total: number;
  dots: BoardDot[];
  /** distinct people heard who pass the filter, the maps taken together */
  heard: number;
  /** passages that say pain or gain, and those that a person has looked at */
  reviewed: { done: number; of: number };
  counts: Record<"pain" | "gain" | "workaround" | "story", number>;
  /** of the chosen map, or of the one where it hurts most */
  heat: (HeatMap & { mapId: string }) | null;
  options: BoardOptions;
};

export const mostDots = 150;

/** Points that somebody else names: those, or all but those. */
export type PointSet = { ids: readonly string[]; isExcept: boolean };

/** Everything the board shows, computed from the evidence that passes the filter. */
export function boardOf(
  every: readonly BoardMap[],
  {
    filter,
    kind,
    limit,
    among = [],
  }: { filter: BoardFilter; kind: "pain" | "gain"; limit: number; among?: readonly PointSet[] },
): Board {
  const maps = every.filter(({ id }) => filter.mapId === null || id === filter.mapId);
  const counted = new Map(maps.map((map) => [map.id, countedOn(map.evidence, filter)]));
  const all = maps.flatMap((map) => pointsOn(map, counted.get(map.id), filter));
  const pairs = contradictions(all);
  const scored = all.filter(({ id }) => isAmong(id, among));
  const ranked = scored.filter((point) => point.kind === kind).sort(compareScored);
  const months = new Map<string, HeardMonths>();
  const monthsOn = (mapId: string) => {
    const notes = maps.find(({ id }) => id === mapId)?.evidence.notes ?? [];
    const known = months.get(mapId) ?? monthsHeard(notes, filter);
    months.set(mapId, known);
    return known;
  };
  const hottest = filter.mapId ?? ranked[0]?.mapId ?? null;
  const hot = maps.find(({ id }) => id === hottest);
  return {
    rows: ranked
      .slice(0, limit)
      .map((point) => rowOf(point, monthsOn(point.mapId), pairs.get(point.id) ?? null)),
    total: ranked.length,
    dots: ranked.slice(0, mostDots).map(({ id, mapId, title, score, parts }) => ({
      id,
      mapId,
      title,
      score,
      severity: parts.severity,
      reach: parts.reach,
      people: parts.people,
    })),
    heard: new Set([...counted.values()].flatMap(({ audience }) => [...audience.everyone])).size,
    reviewed: reviewedOn(maps, filter),
    counts: {
      pain: scored.filter((point) => point.kind === "pain").length,
      gain: scored.filter((point) => point.kind === "gain").length,
      ...countTyped(maps, filter),
    },
    heat: hot
      ? { mapId: hot.id, ...heatOf(hot.evidence, { stepIds: stepsOf(hot, filter), kind, filter }) }
      : null,
    options: optionsOf(maps.map(({ evidence }) => evidence.notes)),
  };
}

/** The points of one map that stand in the ranking, scored by what counts. */
export function pointsOn(
  map: BoardMap,
  counted: Counted | undefined,
  filter: BoardFilter,
): ScoredPoint[] {
  const here = new Set(stepsOf(map, filter));
  const isHere = ({ stepId }: KnownPoint) =>
    (filter.stepId === null && filter.phaseId === null) || (stepId !== null && here.has(stepId));
  const points = map.points.filter((point) => point.status === filter.status && isHere(point));
  return scorePoints(points, counted ?? countedOn(map.evidence, filter));
}

function isAmong(id: string, sets: readonly PointSet[]): boolean {
  return sets.every(({ ids, isExcept }) => ids.includes(id) !== isExcept);
}

export function stepsOf(map: Pick<BoardMap, "steps">, filter: BoardFilter): string[] {
  return map.steps
    .filter(({ id }) => filter.stepId === null || id === filter.stepId)
    .filter(({ phaseId }) => filter.phaseId === null || phaseId === filter.phaseId)
    .map(({ id }) => id);
}

function rowOf(
  { passages, ...point }: ScoredPoint,
  heard: HeardMonths,
  contradicts: string | null,
): BoardRow {
  const dates = passages.flatMap(({ note }) => note.date ?? []).sort();
  return {
    ...point,
    passages: passages.length,
    reviewedShare: reviewedShare(passages),
    trend: trendOf(passages.map(mentionOf), heard),
    firstDate: dates[0] ?? null,
    quote: representativeOf(passages),
    contradicts,
  };
}

/** Share of them that a person has looked at. */
export function reviewedShare(passages: readonly Passage[]): number {
  if (passages.length === 0) return 0;
  return passages.filter(({ isReviewed }) => isReviewed).length / passages.length;
}

function monthsHeard(notes: readonly EvidenceNote[], filter: BoardFilter): HeardMonths {
  return heardMonths(datedAt(notes, filter));
}

function* datedAt(notes: readonly EvidenceNote[], filter: BoardFilter) {
  for (const { person, note } of customersHeard(notes, filter)) yield { person, date: note.date };
}

function reviewedOn(maps: readonly BoardMap[], filter: BoardFilter): Board["reviewed"] {
  let done = 0;
  let of = 0;
  for (const { evidence } of maps) {
    for (const passage of evidence.passages) {
      const { label, note, isReviewed } = passage;
      if (label === "neutral" || !isCustomer(note) || !isHeard(note, passage, filter)) continue;
      of++;
      if (isReviewed) done++;
    }
  }
  return { done, of };
}

function countTyped(maps: readonly BoardMap[], filter: BoardFilter) {
  const counts = { workaround: 0, story: 0 };
  for (const map of maps) {
    const isHere = onSteps(map, filter);
    for (const passage of map.evidence.passages) {
      const { type } = passage;
      if (type !== "workaround" && type !== "story") continue;
      if (isHere(passage.stepId) && isCounted(passage, filter)) counts[type]++;
    }
  }
  return counts;
}

/** Whether a passage placed there is asked about; unplaced ones are, as long as no place is. */
export function onSteps(map: Pick<BoardMap, "steps">, filter: BoardFilter) {
  const here = new Set(stepsOf(map, filter));
  const isAnywhere = filter.stepId === null && filter.phaseId === null;
  return (stepId: string | null) => isAnywhere || (stepId !== null && here.has(stepId));
}
