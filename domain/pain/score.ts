import { type Interval, wilson } from "#domain/analysis/wilson.ts";
import type { SourceType } from "#domain/evidence/note.ts";
import type { Mention } from "./evidence.ts";

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
};

export type Score = { score: number; base: number; parts: ScoreParts };

export type HeardPerson = { person: string; isNamed: boolean; sourceType: SourceType };

export type Recency = { today: string; halfLifeDays: number };

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

/**
 * Decisions 20-22. `mentions` are the customers' reports of one pain point, `heard` every customer
 * who was heard in its scope. base = mean over source types of (sum of each reporting person's worst
 * severity / people heard in the type); score = base x reliability x recency.
 */
export function scorePain(
  mentions: Mention[],
  heard: HeardPerson[] | Audience,
  recency: Recency | null = null,
): Score {
  const audience = Array.isArray(heard) ? audienceOf(heard) : heard;
  const heardBySource = headcount(audience, mentions);
  const unheard = new Set(
    mentions.map(({ person }) => person).filter((person) => !audience.everyone.has(person)),
  );
  const everyone = audience.everyone.size + unheard.size;
  const worstBySource = new Map<SourceType, Map<string, number>>();
  const worst = new Map<string, number>();
  for (const { person, sourceType, severity } of mentions) {
    raise(mapOf(worstBySource, sourceType), person, severity);
    raise(worst, person, severity);
  }

  const bySource: ScoreParts["bySource"] = {};
  const counting: { reach: number; base: number }[] = [];
  for (const sourceType of [...heardBySource.keys()].sort()) {
    const total = heardBySource.get(sourceType) ?? 0;
    const reports = worstBySource.get(sourceType) ?? new Map<string, number>();
    const part = sourceParts(reports, total);
    bySource[sourceType] = part;
    if (part.counts) counting.push({ reach: part.reach, base: sum(reports) / total });
  }
  const pooled = sourceParts(worst, everyone);
  if (counting.length === 0 && everyone > 0) {
    counting.push({ reach: pooled.reach, base: sum(worst) / everyone });
  }

  const reach = mean(counting.map((part) => part.reach));
  const rawBase = mean(counting.map((part) => part.base));
  // Where only types too small to count report it, reach is 0: severity is then the plain mean.
  const severity = reach > 0 ? rawBase / reach : pooled.severity;
  // Not rawBase: the two shown factors must multiply to the shown base to the last bit.
  const base = severity * reach;
  const reliability = 1 - 0.5 ** worstBySource.size;
  const recencyFactor = recency ? newest(mentions, recency) : 1;
  return {
    score: base * reliability * recencyFactor,
    base,
    parts: {
      severity,
      reach,
      interval: pooled.interval,
      reliability,
      recency: recencyFactor,
      people: worst.size,
      heard: everyone,
      unnamed: new Set(mentions.filter((m) => !m.isNamed).map((m) => m.person)).size,
      bySource,
    },
  };
}

/** Heads by source type; who reports was heard, whether counted before or not. */
function headcount(audience: Audience, mentions: Mention[]): Map<SourceType, number> {
  const counts = new Map([...audience.bySource].map(([type, people]) => [type, people.size]));
  const added = new Map<SourceType, Set<string>>();
  for (const { person, sourceType } of mentions) {
    if (audience.bySource.get(sourceType)?.has(person)) continue;
    setOf(added, sourceType).add(person);
  }
  for (const [type, people] of added) counts.set(type, (counts.get(type) ?? 0) + people.size);
  return counts;
}

/** Machine severity (decision 20): 4 only with an abandonment cue. */
export function severityOf(intensity: number, isAbandoned: boolean): number {
  if (isAbandoned) return 4;
  return Math.min(3, Math.max(1, Math.round(intensity)));
}

function sourceParts(worst: Map<string, number>, heard: number): SourceParts {
  return {
    people: worst.size,
    heard,
    reach: heard === 0 ? 0 : worst.size / heard,
    interval: wilson(worst.size, heard),
    severity: worst.size === 0 ? 0 : sum(worst) / worst.size,
    counts: heard >= fewestHeard,
  };
}

/** How fresh the newest dated mention is; undated ones stay out, and all undated means no discount. */
function newest(mentions: Mention[], { today, halfLifeDays }: Recency): number {
  let best: number | null = null;
  for (const { date } of mentions) {
    if (date === null) continue;
    const days = Math.max(0, (Date.parse(today) - Date.parse(date)) / 86_400_000);
    if (Number.isNaN(days)) continue;
    best = Math.max(best ?? 0, 0.5 ** (days / halfLifeDays));
  }
  return best ?? 1;
}

/** Added smallest first: the order people were heard in must not show, not even in the last bit. */
function sum(worst: Map<string, number>): number {
  const counts = new Map<number, number>();
  for (const value of worst.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => a[0] - b[0])
    .reduce((total, [value, count]) => total + value * count, 0);
}

function mean(values: number[]): number {
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
