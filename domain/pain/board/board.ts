import { compareScored } from "../compare-scored.ts";
import type { ScoreRule } from "../scoring.ts";
import { is } from "./columns.ts";
import { contradictions } from "./contradiction.ts";
import type { MapEvidence, Passage } from "./evidence.ts";
import type { BoardFilter, BoardLook } from "./filter.ts";
import { type HeatMap, heatOf } from "./heat.ts";
import { type BoardOptions, optionsOf } from "./options.ts";
import { type MapPlaces, onSteps, stepsAsked } from "./places.ts";
import { type KnownPoint, type ScoredPoint, scorePoints } from "./ranking.ts";
import { type Representative, representativeOf } from "./representative.ts";
import { type Sensitivity, sensitivityOf } from "./sensitivity.ts";
import { type Counted, countedOn, heardOn, passagesOf } from "./tally.ts";
import { type HeardMonths, heardMonths, type Trend, trendOf } from "./trend.ts";

/** A map as the board knows it: its columns, its points and what was said of it. */
export type BoardMap = MapPlaces & { id: string; points: KnownPoint[]; evidence: MapEvidence };

export type BoardRow = Omit<ScoredPoint, "tally" | "reviewed"> & {
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
  /** what would change the ranking, where it is a list of all that is open */
  sensitivity: Sensitivity | null;
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

export type BoardAsked = {
  filter: BoardFilter;
  kind: "pain" | "gain";
  /** so many rows */
  limit: number;
  among?: readonly PointSet[];
  /** left out: all of them; what would change the ranking is told of a list alone */
  look?: BoardLook;
  /** as the workspace weighs it today */
  rule: ScoreRule;
};

/** Everything the board shows, computed from the evidence that passes the filter. */
export function boardOf(
  every: readonly BoardMap[],
  { filter, kind, limit, among = [], look, rule }: BoardAsked,
): Board {
  const maps = every
    .filter(({ id }) => filter.mapId === null || id === filter.mapId)
    .map((map) => ({ ...map, counted: countedOn(map.evidence, filter) }));
  const all = maps.flatMap((map) => pointsOn(map, map.counted, { filter, rule }));
  const scored = all.filter(({ id }) => isAmong(id, among));
  const ranked = scored.filter((point) => point.kind === kind).sort(compareScored);
  const counted = new Map(maps.map((map) => [map.id, map.counted]));
  const isLooked = (at: BoardLook) => look === undefined || look === at;
  const hottest = filter.mapId ?? ranked[0]?.mapId ?? null;
  const hot = isLooked("heat") ? maps.find(({ id }) => id === hottest) : undefined;
  const isWeighed = look === "list" && ranked.length > 1;
  return {
    rows: isLooked("list") ? rowsOf(ranked.slice(0, limit), counted, contradictions(all)) : [],
    total: ranked.length,
    dots: isLooked("chart") ? ranked.slice(0, mostDots).map(dotOf) : [],
    sensitivity:
      isWeighed && among.length === 0 && filter.status === "open"
        ? sensitivityOf(
            maps.map(({ id, evidence }) => ({
              evidence,
              points: ranked.filter(({ mapId }) => mapId === id),
            })),
            { filter, rule },
          )
        : null,
    heard: heardOn([...counted.values()]),
    reviewed: reviewedOn(maps),
    counts: {
      pain: scored.filter((point) => point.kind === "pain").length,
      gain: scored.filter((point) => point.kind === "gain").length,
      ...countTyped(maps, filter),
    },
    heat: hot
      ? { mapId: hot.id, ...heatOf(hot, { stepIds: stepsAsked(hot, filter), kind, filter }) }
      : null,
    options: optionsOf(maps.map(({ evidence }) => evidence.notes)),
  };
}

/** The points of one map that stand in the ranking, scored by what counts. */
export function pointsOn(
  map: BoardMap,
  counted: Counted,
  { filter, rule }: Pick<BoardAsked, "filter" | "rule">,
): ScoredPoint[] {
  const here = new Set(stepsAsked(map, filter));
  const isHere = ({ stepId }: KnownPoint) =>
    (filter.stepId === null && filter.phaseId === null) || (stepId !== null && here.has(stepId));
  const points = map.points.filter((point) => point.status === filter.status && isHere(point));
  return scorePoints(points, counted, rule);
}

function isAmong(id: string, sets: readonly PointSet[]): boolean {
  return sets.every(({ ids, isExcept }) => ids.includes(id) !== isExcept);
}

function rowsOf(
  points: readonly ScoredPoint[],
  counted: ReadonlyMap<string, Counted>,
  pairs: ReadonlyMap<string, string>,
): BoardRow[] {
  const heard = new Map<string, HeardMonths>();
  return points.flatMap(({ tally, reviewed, ...point }) => {
    const own = counted.get(point.mapId);
    if (!own) return [];
    const months = heard.get(point.mapId) ?? heardMonths(own);
    heard.set(point.mapId, months);
    const passages = passagesOf(own, point);
    return {
      ...point,
      reviewedShare: reviewedShare({ passages: point.passages, reviewed }),
      trend: trendOf(
        passages.map(({ person, note }) => ({ person, date: note.date })),
        months,
      ),
      firstDate: firstOf(passages),
      quote: representativeOf(passages),
      contradicts: pairs.get(point.id) ?? null,
    };
  });
}

function firstOf(passages: readonly Passage[]): string | null {
  let first: string | null = null;
  for (const { date } of passages.map(({ note }) => note)) {
    if (date !== null && (first === null || date < first)) first = date;
  }
  return first;
}

function dotOf({ id, mapId, title, score, parts }: ScoredPoint): BoardDot {
  const { severity, reach, people } = parts;
  return { id, mapId, title, score, severity, reach, people };
}

/** Share of its passages that a person has looked at. */
export function reviewedShare({
  passages,
  reviewed,
}: Pick<ScoredPoint, "passages" | "reviewed">): number {
  return passages === 0 ? 0 : reviewed / passages;
}

type OnMap = BoardMap & { counted: Counted };

function reviewedOn(maps: readonly OnMap[]): Board["reviewed"] {
  let done = 0;
  let of = 0;
  for (const { counted } of maps) {
    const { marks } = counted.columns.said;
    const passes = counted.passing.said;
    for (let at = 0; at < marks.length; at++) {
      const own = marks[at] ?? 0;
      if (passes[at] === 0 || (own & is.customer) === 0 || (own & (is.pain | is.gain)) === 0)
        continue;
      of++;
      if ((own & is.reviewed) !== 0) done++;
    }
  }
  return { done, of };
}

function countTyped(maps: readonly OnMap[], filter: BoardFilter) {
  const counts = { workaround: 0, story: 0 };
  for (const map of maps) {
    const { marks, passages } = map.counted.columns.said;
    const passes = map.counted.passing.counted;
    const isHere = onSteps(map, filter);
    for (let at = 0; at < marks.length; at++) {
      const own = marks[at] ?? 0;
      if (passes[at] === 0 || (own & (is.workaround | is.story)) === 0) continue;
      const passage = passages[at];
      if (!passage || !isHere(passage)) continue;
      counts[(own & is.story) === 0 ? "workaround" : "story"]++;
    }
  }
  return counts;
}
