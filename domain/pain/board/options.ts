import type { SourceType } from "#domain/evidence/note.ts";
import { isCustomer } from "../evidence.ts";
import type { EvidenceNote } from "./evidence.ts";

/** What one may ask for: every value there is, the busiest first. */
export type BoardOptions = {
  sourceTypes: SourceType[];
  segments: string[];
  /** "" where notes name none */
  channels: string[];
  personaIds: string[];
  /** plain dates of the oldest and newest experience */
  dates: { first: string; last: string } | null;
};

/** More than fit a list that somebody reads. */
const mostOffered = 60;

/** By the notes of each map; those of one map are looked through once, however often it is asked. */
export function optionsOf(maps: readonly (readonly EvidenceNote[])[]): BoardOptions {
  const known = maps.map(valuesIn);
  const first = known.flatMap((one) => one.first ?? []).sort()[0];
  const last = known
    .flatMap((one) => one.last ?? [])
    .sort()
    .at(-1);
  return {
    sourceTypes: busiest(known.map((one) => one.sourceTypes)),
    segments: busiest(known.map((one) => one.segments)),
    channels: busiest(known.map((one) => one.channels)),
    personaIds: busiest(known.map((one) => one.personaIds)),
    dates: first === undefined || last === undefined ? null : { first, last },
  };
}

type Values = ReturnType<typeof lookThrough>;
type Counts<V extends string> = Map<V, number>;

/** What is known of a map is never changed (known-evidence.ts). */
const looked = new WeakMap<readonly EvidenceNote[], Values>();

function valuesIn(notes: readonly EvidenceNote[]): Values {
  const values = looked.get(notes) ?? lookThrough(notes);
  looked.set(notes, values);
  return values;
}

function lookThrough(notes: readonly EvidenceNote[]) {
  const sourceTypes: Counts<SourceType> = new Map();
  const segments: Counts<string> = new Map();
  const channels: Counts<string> = new Map();
  const personaIds: Counts<string> = new Map();
  let first: string | undefined;
  let last: string | undefined;
  for (const note of notes) {
    if (!isCustomer(note)) continue;
    count(sourceTypes, note.sourceType);
    count(channels, note.channel ?? "");
    for (const { segment, personaId } of note.people) {
      count(segments, segment);
      count(personaIds, personaId);
    }
    const { date } = note;
    if (date === null) continue;
    if (first === undefined || date < first) first = date;
    if (last === undefined || date > last) last = date;
  }
  return { sourceTypes, segments, channels, personaIds, first, last };
}

function count<V extends string>(counts: Counts<V>, value: V | null): void {
  if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function busiest<V extends string>(each: readonly Counts<V>[]): V[] {
  const all: Counts<V> = new Map();
  for (const counts of each) {
    for (const [value, n] of counts) all.set(value, (all.get(value) ?? 0) + n);
  }
  return [...all]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostOffered)
    .map(([value]) => value);
}
