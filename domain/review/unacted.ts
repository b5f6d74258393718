import { badgeOf } from "#domain/pain/badge.ts";

/** One person telling of a pain through one kind of source, and the day it could be known. */
export type Telling = { person: string; sourceType: string; day: string };

/** The day by which enough people had told of it (decision 23); null while it is thin. */
export function evidencedSince(tellings: readonly Telling[]): string | null {
  const people = new Set<string>();
  const sources = new Set<string>();
  for (const { person, sourceType, day } of [...tellings].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  )) {
    people.add(person);
    sources.add(sourceType);
    if (badgeOf({ people: people.size, sourceTypes: sources.size }) === "evidenced") return day;
  }
  return null;
}

/** Whole days from one plain date to another, never below none. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
