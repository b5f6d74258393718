import type { SourceType } from "#domain/evidence/note.ts";
import { compareScored } from "../compare-scored.ts";
import { type ScoreRule, scoreUnder } from "../scoring.ts";
import type { MapEvidence } from "./evidence.ts";
import type { EvidenceFilter } from "./filter.ts";
import { type ScoredPoint, scorePoints } from "./ranking.ts";
import { scoreWithout } from "./score-without.ts";
import { countedOn } from "./tally.ts";
import { type Variant, variantsOf } from "./variants.ts";

/** Under `variant` the point stands at `to` where it now stands at `from`, both from 1. */
export type Shift = { variant: Variant; pointId: string; from: number; to: number };

export type Sensitivity = {
  /** how many places at the head of the ranking were watched */
  watched: number;
  /** what was tried in all, and what of it changes who stands there */
  tried: number;
  shifts: Shift[];
};

const watchedPlaces = 3;

type OnMap = { evidence: MapEvidence; points: readonly ScoredPoint[] };
type Asked = { filter: EvidenceFilter; rule: ScoreRule };

/**
 * "The ranking would change if …": every factor weighed otherwise than the workspace does, and each kind
 * of source left out in turn; every one of them computed. Told is, for each, who comes into the first
 * places, and who takes the first one.
 */
export function sensitivityOf(onMaps: readonly OnMap[], asked: Asked): Sensitivity {
  const points = onMaps.flatMap((one) => one.points);
  const now = [...points].sort(compareScored);
  const watched = Math.min(watchedPlaces, now.length);
  const variants = variantsOf(asked.rule.scoring, sourcesIn(points));
  const shifts = variants.flatMap((variant) => {
    const scores = scoresUnder(variant, onMaps, asked);
    const then = [...points].sort((a, b) => {
      const difference = (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0);
      // What is equal keeps its place: a tie is no change.
      return difference || compareScored(a, b);
    });
    return shiftOf(now, then, watched).map((shift) => ({ variant, ...shift }));
  });
  return { watched, tried: variants.length, shifts };
}

/** Through which anybody tells of any of them. */
function sourcesIn(points: readonly ScoredPoint[]): SourceType[] {
  const sources = points.flatMap(({ parts }) =>
    (Object.keys(parts.bySource) as SourceType[]).filter(
      (type) => (parts.bySource[type]?.people ?? 0) > 0,
    ),
  );
  return [...new Set(sources)].sort();
}

function scoresUnder(
  variant: Variant,
  onMaps: readonly OnMap[],
  { filter, rule }: Asked,
): Map<string, number> {
  if (variant.kind === "without")
    return withoutSource(onMaps, { filter, rule }, variant.sourceType);
  const other = { ...rule, scoring: variant.scoring };
  return new Map(
    onMaps.flatMap(({ points }) =>
      points.map(({ id, parts }) => [id, scoreUnder(parts, other)] as const),
    ),
  );
}

function withoutSource(onMaps: readonly OnMap[], { filter, rule }: Asked, gone: SourceType) {
  return new Map(
    onMaps.flatMap(({ evidence, points }) => {
      const scores = points.map(({ id, parts }) => ({
        id,
        score: scoreWithout(parts, gone, rule.scoring),
      }));
      const recounted = scores.some(({ score }) => score === null)
        ? scorePoints(points, countedOn(evidence, filter, gone), rule)
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
