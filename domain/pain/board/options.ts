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

export function optionsOf(notes: readonly EvidenceNote[]): BoardOptions {
  const heard = notes.filter(isCustomer);
  const people = heard.flatMap((note) => note.people);
  const dates = heard.flatMap(({ date }) => date ?? []);
  let [first, last] = [dates[0] ?? "", dates[0] ?? ""];
  for (const date of dates) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return {
    sourceTypes: valuesOf(heard, ({ sourceType }) => sourceType),
    segments: valuesOf(people, ({ segment }) => segment),
    channels: valuesOf(heard, ({ channel }) => channel ?? ""),
    personaIds: valuesOf(people, ({ personaId }) => personaId),
    dates: first === "" ? null : { first, last },
  };
}

function valuesOf<T, V extends string>(all: readonly T[], read: (one: T) => V | null): V[] {
  const counts = new Map<V, number>();
  for (const one of all) {
    const value = read(one);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostOffered)
    .map(([value]) => value);
}
