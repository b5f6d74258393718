import type { SourceType } from "#domain/evidence/note.ts";
import { type Factor, isSame, isWeighing, type Scoring, usual } from "../scoring.ts";

/** One thing that somebody may decide otherwise. */
export type Variant = Weighing | { kind: "without"; sourceType: SourceType };

type Weighing =
  | { kind: Factor; how: "twice" | "not" | "counted"; scoring: Scoring }
  | { kind: "recency" | "usual"; scoring: Scoring };

const halfLifeDays = 180;

/**
 * What is tried against how a workspace weighs: severity or reach twice as much, reliability left out,
 * what is left out taken in, old experiences halved every half-year or counted in full, all as usual,
 * and each kind of source left out in turn.
 */
export function variantsOf(scoring: Scoring, sources: readonly SourceType[]): Variant[] {
  const weighed = (factor: Factor, how: "twice" | "not", weight: number): Weighing =>
    scoring[factor] === 0
      ? { kind: factor, how: "counted", scoring: { ...scoring, [factor]: 1 } }
      : { kind: factor, how, scoring: { ...scoring, [factor]: weight } };
  const turned = { ...scoring, halfLifeDays: scoring.halfLifeDays === null ? halfLifeDays : null };
  const tried = [
    weighed("severity", "twice", 2 * scoring.severity),
    weighed("reach", "twice", 2 * scoring.reach),
    weighed("reliability", "not", 0),
    { kind: "recency" as const, scoring: turned },
  ].filter((one) => isWeighing(one.scoring));
  if (![scoring, ...tried.map((one) => one.scoring)].some((one) => isSame(one, usual))) {
    tried.push({ kind: "usual", scoring: usual });
  }
  // Without its only kind of source there would be no ranking at all.
  const without = sources.length > 1 ? sources : [];
  return [...tried, ...without.map((sourceType): Variant => ({ kind: "without", sourceType }))];
}
