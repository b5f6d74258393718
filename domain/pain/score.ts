import { type Interval, wilson } from "#domain/analysis/wilson.ts";
import type { SourceType } from "#domain/evidence/note.ts";
import type { Mention } from "./evidence.ts";
import { rescored, type ScoreRule, type Scoring, usual } from "./scoring.ts";

export type SourceParts = {
  /** distinct people of this source type who report it */
  people: number;
  /** distinct people of this source type who were heard at all */
  heard: number;
  reach: number;
  /** Wilson 95 % of `reach` */
  interval: Interval;
  /** mean of the reporting people's worst mentions */
  severity: number;
  /** at least `fewestHeard` people were heard, so the type has a say of its own */
  counts: boolean;
};

export type ScoreParts = {
  severity: number;
  reach: number;
  /** Wilson 95 % of reporting people among all heard, every source type pooled */
  interval: Interval;
  reliability: number;
  recency: number;
  /** distinct people who report it */
  people: number;
  /** distinct people heard, whatever they said */
  heard: number;
  /** of `people`, those who are known only as a note */
  unnamed: number;
  bySource: Partial<Record<SourceType, SourceParts>>;
  /** plain date of the newest mention; left out by earlier versions, which did not keep it */
  newest?: string | null;
  /** how the workspace weighs all this; left out where it is as usual */
  scoring?: Scoring;
};

export type Score = { score: number; base: number; parts: ScoreParts };

export type HeardPerson = { person: string; isNamed: boolean; sourceType: SourceType };

/** A source type with fewer people heard has no reach of its own (decision 21). */
export const fewestHeard = 3;

/** Everybody heard, counted once for all pain points. */
export type Audience = { bySource: Map<SourceType, Set<string>>; everyone: Set<string> };

export function audienceOf(heard: HeardPerson[]): Audience {
  const audience: Audience = { bySource: new Map(), everyone: new Set() };
  for (const { person, sourceType } of heard) hear(audience, person, sourceType);
  return audience;
}

export function hear(audience: Audience, person: string, sourceType: SourceType): void {
  audience.everyone.add(person);
  setOf(audience.bySource, sourceType).add(person);
}

/** People by the worst that each of them tells, 1-4. */
export type Worst = ReadonlyMap<number, number>;

/** All that a score is made of: how many people tell of it how badly, and how many were heard. */
export type Tally = {
  /** everybody heard, and the worst of each who tells of it */
  heard: number;
  worst: Worst;
  /** the same by source type, of every type that was heard */
  bySource: ReadonlyMap<SourceType, { heard: number; worst: Worst }>;
  unnamed: number;
  /** plain date of the newest mention */
  newest: string | null;
};

/**
 * Decisions 20-22. `mentions` are the customers' reports of one pain point, `heard` every customer
 * who was heard in its scope.
 */
export function scorePain(
  mentions: Mention[],
  heard: HeardPerson[] | Audience,
  rule: ScoreRule = asUsual,
): Score {
  return scoreOf(tallyOf(mentions, Array.isArray(heard) ? audienceOf(heard) : heard), rule);
}

/** Of no day: only a half-life asks for one. */
const asUsual: ScoreRule = { scoring: usual, today: "" };

/**
 * base = mean over source types of (sum of each reporting person's worst severity / people heard in
 * the type); score = base x reliability x recency, each with the weight that the workspace gives it.
 */
export function scoreOf(tally: Tally, rule: ScoreRule = asUsual): Score {
  const bySource: ScoreParts["bySource"] = {};
  const counting: { reach: number; base: number }[] = [];
  let reporting = 0;
  for (const sourceType of [...tally.bySource.keys()].sort()) {
    const { heard = 0, worst = new Map() } = tally.bySource.get(sourceType) ?? {};
    const part = sourceParts(worst, heard);
    bySource[sourceType] = part;
    if (part.people > 0) reporting++;
    if (part.counts) counting.push({ reach: part.reach, base: sum(worst) / heard });
  }
  const pooled = sourceParts(tally.worst, tally.heard);
  if (counting.length === 0 && tally.heard > 0) {
    counting.push({ reach: pooled.reach, base: sum(tally.worst) / tally.heard });
  }

  const reach = mean(counting.map((part) => part.reach));
  const rawBase = mean(counting.map((part) => part.base));
  // Where only types too small to count report it, reach is 0: severity is then the plain mean.
  const severity = reach > 0 ? rawBase / reach : pooled.severity;
  // Not rawBase: the two shown factors must multiply to the shown base to the last bit.
  const base = severity * reach;
  const parts = {
    severity,
    reach,
    interval: pooled.interval,
    reliability: 1 - 0.5 ** reporting,
    recency: 1,
    people: pooled.people,
    heard: tally.heard,
    unnamed: tally.unnamed,
    bySource,
    newest: tally.newest,
  };
  return { base, ...rescored(parts, rule) };
}

/** Who reports was heard, whether counted among the heard before or not. */
function tallyOf(mentions: Mention[], audience: Audience): Tally {
  const everyone = new Map<string, number>();
  const reports = new Map<SourceType, Map<string, number>>();
  const unnamed = new Set<string>();
  const unheard = new Set<string>();
  let newest: string | null = null;
  for (const { person, sourceType, severity, isNamed, date } of mentions) {
    raise(everyone, person, severity);
    raise(mapOf(reports, sourceType), person, severity);
    if (!isNamed) unnamed.add(person);
    if (!audience.everyone.has(person)) unheard.add(person);
    if (date !== null && (newest === null || date > newest)) newest = date;
  }
  const bySource = new Map<SourceType, { heard: number; worst: Worst }>();
  for (const sourceType of new Set([...audience.bySource.keys(), ...reports.keys()])) {
    const heard = audience.bySource.get(sourceType) ?? new Set<string>();
    const own = reports.get(sourceType) ?? new Map<string, number>();
    const added = [...own.keys()].filter((person) => !heard.has(person)).length;
    bySource.set(sourceType, { heard: heard.size + added, worst: worstIn(own) });
  }
  return {
    heard: audience.everyone.size + unheard.size,
    worst: worstIn(everyone),
    bySource,
    unnamed: unnamed.size,
    newest,
  };
}

/** Machine severity (decision 20): 4 only with an abandonment cue. */
export function severityOf(intensity: number, isAbandoned: boolean): number {
  if (isAbandoned) return 4;
  return Math.min(3, Math.max(1, Math.round(intensity)));
}

function sourceParts(worst: Worst, heard: number): SourceParts {
  let people = 0;
  for (const count of worst.values()) people += count;
  return {
    people,
    heard,
    reach: heard === 0 ? 0 : people / heard,
    interval: wilson(people, heard),
    severity: people === 0 ? 0 : sum(worst) / people,
    counts: heard >= fewestHeard,
  };
}

function worstIn(people: ReadonlyMap<string, number>): Worst {
  const counts = new Map<number, number>();
  for (const value of people.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Added smallest first: the order people were heard in must not show, not even in the last bit. */
function sum(worst: Worst): number {
  let total = 0;
  // Thousands of times a question: a list to sort would be most of what it throws away.
  for (let left = worst.size, last = Number.NEGATIVE_INFINITY; left > 0; left--) {
    let next = Number.POSITIVE_INFINITY;
    for (const value of worst.keys()) if (value > last && value < next) next = value;
    total += next * (worst.get(next) ?? 0);
    last = next;
  }
  return total;
}

export function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

function raise(worst: Map<string, number>, person: string, severity: number): void {
  worst.set(person, Math.max(worst.get(person) ?? 0, severity));
}

function setOf<K>(sets: Map<K, Set<string>>, key: K): Set<string> {
  const found = sets.get(key) ?? new Set<string>();
  sets.set(key, found);
  return found;
}

function mapOf<K>(maps: Map<K, Map<string, number>>, key: K): Map<string, number> {
  const found = maps.get(key) ?? new Map<string, number>();
  maps.set(key, found);
  return found;
}
