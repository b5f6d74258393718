import type { SourceType } from "#domain/evidence/note.ts";
import { scoreOf, scoreWithout } from "../score.ts";
import type { MapEvidence } from "./evidence.ts";
import type { EvidenceFilter } from "./filter.ts";
import { compareScored, type ScoredPoint, scorePoints } from "./ranking.ts";
import { countedOn } from "./tally.ts";

/** One thing that somebody may decide otherwise. */
export type Variant =
  | { kind: "severity" }
  | { kind: "reach" }
  | { kind: "reliability" }
  | { kind: "recency"; halfLifeDays: number }
  | { kind: "without"; sourceType: SourceType };

/** Under `variant` the point stands at `to` where it now stands at `from`, both from 1. */
export type Shift = { variant: Variant; pointId: string; from: number; to: number };

export type Sensitivity = {
  /** how many places at the head of the ranking were watched */
  watched: number;
  /** what was tried in all, and what of it changes who stands there */
  tried: number;
  shifts: Shift[];
};

export const halfLifeDays = 180;
const watchedPlaces = 3;

type OnMap = { evidence: MapEvidence; points: readonly ScoredPoint[] };

/**
 * "The ranking would change if …": severity or reach squared, reliability left out, old experiences
 * halved every half-year, and each kind of source left out in turn; every one of them computed. Told
 * is, for each, who comes into the first places, and who takes the first one.
 */
export function sensitivityOf(
  onMaps: readonly OnMap[],
  { filter, today }: { filter: EvidenceFilter; today: string },
): Sensitivity {
  const points = onMaps.flatMap((one) => one.points);
  const now = [...points].sort(compareScored);
  const watched = Math.min(watchedPlaces, now.length);
  const variants = variantsFor(points);
  const shifts = variants.flatMap((variant) => {
    const scores = scoresUnder(variant, onMaps, { filter, today });
    const then = [...points].sort((a, b) => {
      const difference = (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0);
      // What is equal keeps its place: a tie is no change.
      return difference || compareScored(a, b);
    });
    return shiftOf(now, then, watched).map((shift) => ({ variant, ...shift }));
  });
  return { watched, tried: variants.length, shifts };
}

function variantsFor(points: readonly ScoredPoint[]): Variant[] {
  const sources = new Set(
    points.flatMap(({ parts }) =>
      (Object.keys(parts.bySource) as SourceType[]).filter(
        (type) => (parts.bySource[type]?.people ?? 0) > 0,
      ),
    ),
  );
  return [
    { kind: "severity" },
    { kind: "reach" },
    { kind: "reliability" },
    { kind: "recency", halfLifeDays },
    // Without its only kind of source there would be no ranking at all.
    ...(sources.size > 1
      ? [...sources].sort().map((sourceType): Variant => ({ kind: "without", sourceType }))
      : []),
  ];
}

function scoresUnder(
  variant: Variant,
  onMaps: readonly OnMap[],
  { filter, today }: { filter: EvidenceFilter; today: string },
): Map<string, number> {
  const of = (score: (point: ScoredPoint) => number) =>
    new Map(onMaps.flatMap(({ points }) => points.map((point) => [point.id, score(point)])));
  switch (variant.kind) {
    case "severity":
      return of(({ score, parts }) => score * parts.severity);
    case "reach":
      return of(({ score, parts }) => score * parts.reach);
    case "reliability":
      return of(({ base }) => base);
    case "recency":
      return of(({ tally }) => scoreOf(tally, { today, halfLifeDays: variant.halfLifeDays }).score);
    case "without":
      return withoutSource(onMaps, filter, variant.sourceType);
    default:
      return variant satisfies never;
  }
}

function withoutSource(onMaps: readonly OnMap[], filter: EvidenceFilter, gone: SourceType) {
  return new Map(
    onMaps.flatMap(({ evidence, points }) => {
      const scores = points.map(({ id, parts }) => ({ id, score: scoreWithout(parts, gone) }));
      const recounted = scores.some(({ score }) => score === null)
        ? scorePoints(points, countedOn(evidence, filter, gone))
        : scores;
      return recounted.map(({ id, score }) => [id, score ?? 0] as const);
    }),
  );
}

/** Who takes the first place, and who else comes into the watched ones from below. */
function shiftOf(
  now: readonly ScoredPoint[],
  then: readonly ScoredPoint[],
  watched: number,
): { pointId: string; from: number; to: number }[] {
  const places = new Map(now.map(({ id }, index) => [id, index + 1]));
  return then.slice(0, watched).flatMap(({ id }, index) => {
    const from = places.get(id) ?? 0;
    const isFirst = index === 0 && from !== 1;
    return isFirst || from > watched ? [{ pointId: id, from, to: index + 1 }] : [];
  });
}
