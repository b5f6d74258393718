import { changeColumns } from "./change-columns.ts";
import type { Columns } from "./columns.ts";
import type { MapEvidence } from "./evidence.ts";
import { makeColumns } from "./make-columns.ts";

/** What is known of a map is never changed: after a change something else is known (withNotes). */
const made = new WeakMap<MapEvidence, Columns>();

export function columnsOf(evidence: MapEvidence): Columns {
  const known = made.get(evidence) ?? makeColumns(evidence);
  made.set(evidence, known);
  return known;
}

/**
 * What was said of a map, with these notes as they are now: those of `ids` that `now` does not have
 * are no longer the map's.
 */
export function withNotes(
  known: MapEvidence,
  ids: ReadonlySet<string>,
  now: MapEvidence,
): MapEvidence {
  // Most changes are about other maps: what was counted of this one stays.
  if (now.notes.length === 0 && !known.notes.some(({ id }) => ids.has(id))) return known;
  const evidence = {
    notes: [...known.notes.filter(({ id }) => !ids.has(id)), ...now.notes],
    passages: [...known.passages.filter(({ note }) => !ids.has(note.id)), ...now.passages],
  };
  const columns = made.get(known);
  if (columns) made.set(evidence, changeColumns(columns, ids, now));
  return evidence;
}

/** The notes in which one of these people speaks, as personOf() spells them. */
export function notesOfPeople({ notes }: MapEvidence, people: ReadonlySet<string>): string[] {
  if (people.size === 0) return [];
  return notes
    .filter((note) => note.people.some(({ person }) => people.has(person)))
    .map(({ id }) => id);
}
