import type { ScoreParts } from "./score.ts";

/** The factors that a workspace may weigh; recency is weighed by its half-life alone. */
export const factors = ["severity", "reach", "reliability"] as const;
export type Factor = (typeof factors)[number];

/**
 * How a workspace weighs what a score is made of. A weight is an exponent: 0 leaves a factor out, 1
 * takes it as it is, 2 multiplies by it twice. `halfLifeDays`: after so many days an experience counts
 * half; null where age does not matter.
 */
export type Scoring = Readonly<Record<Factor, number>> & { readonly halfLifeDays: number | null };

/** Those that may be chosen. */
export const weights = [0, 0.5, 1, 1.5, 2] as const;
const weightNames = ["out", "less", "usual", "more", "double"] as const;
export type WeightName = (typeof weightNames)[number];

export function weightName(weight: number): WeightName {
  return weightNames[(weights as readonly number[]).indexOf(weight)] ?? "usual";
}

export const halfLives = [30, 90, 180, 365, 730] as const;

export const usual: Scoring = { severity: 1, reach: 1, reliability: 1, halfLifeDays: null };

/** The day is that on which scores are looked at: what is old is older tomorrow. */
export type ScoreRule = { scoring: Scoring; today: string };

export function isSame(a: Scoring, b: Scoring): boolean {
  return a.halfLifeDays === b.halfLifeDays && factors.every((factor) => a[factor] === b[factor]);
}

/** A score of nothing would put every pain point at the first place. */
export function isWeighing(scoring: Scoring): boolean {
  return factors.some((factor) => scoring[factor] > 0);
}

/**
 * Somebody who tells of something milder than the others lowers the mean severity and raises the reach.
 * Where severity weighs more, the score may fall although one more person tells of it.
 */
export function mayFallByMild({ severity, reach }: Scoring): boolean {
  return severity > reach;
}

type Factors = Pick<ScoreParts, Factor | "recency" | "people">;

/** severity x reach x reliability x recency, each with its weight. */
export function weighed(parts: Factors, scoring: Scoring, recency = parts.recency): number {
  // What nobody tells of has no severity to leave the reach out of.
  if (parts.people === 0) return 0;
  const { severity, reach, reliability } = parts;
  return (
    severity ** scoring.severity *
    reach ** scoring.reach *
    reliability ** scoring.reliability *
    recency
  );
}

/**
 * For comparing a pain point with itself at another time: whether it got worse does not depend on how
 * somebody weighs it, nor on the days that went by.
 */
export function plainScore(parts: Factors): number {
  return weighed(parts, usual, 1);
}

/** Left out where all is as usual: there is nothing to explain then. */
export function scoringOf(parts: Pick<ScoreParts, "scoring">): Scoring {
  return parts.scoring ?? usual;
}

/** What the same parts score under another rule, or on another day. */
export function scoreUnder(parts: ScoreParts, { scoring, today }: ScoreRule): number {
  return weighed(parts, scoring, freshness(parts.newest ?? null, scoring.halfLifeDays, today));
}

/** The same with the parts that explain it. */
export function rescored(
  { scoring: _, ...parts }: ScoreParts,
  { scoring, today }: ScoreRule,
): { score: number; parts: ScoreParts } {
  const recency = freshness(parts.newest ?? null, scoring.halfLifeDays, today);
  const now = { ...parts, recency, ...(isSame(scoring, usual) ? {} : { scoring }) };
  return { score: weighed(now, scoring), parts: now };
}

/** How fresh the newest dated mention is; undated ones stay out, and all undated means no discount. */
export function freshness(
  newest: string | null,
  halfLifeDays: number | null,
  today: string,
): number {
  if (newest === null || halfLifeDays === null) return 1;
  const days = Math.max(0, (Date.parse(today) - Date.parse(newest)) / 86_400_000);
  return Number.isNaN(days) ? 1 : 0.5 ** (days / halfLifeDays);
}
