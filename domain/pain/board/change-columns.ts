import {
  addPassage,
  byPoint,
  heardIn,
  noteColumns,
  numberIn,
  numbersOf,
  peopleColumns,
  putNote,
  putVoice,
  type SaidRows,
  saidColumns,
  voiceColumns,
} from "./column-rows.ts";
import type { Columns, NoteColumns, SaidColumns, Stretch, VoiceColumns } from "./columns.ts";
import type { EvidenceNote, MapEvidence } from "./evidence.ts";

/**
 * The columns with the notes of `ids` as `now` has them. What lies together and has not changed is
 * copied as it lies; a note that is gone keeps its number, which no row has any more.
 */
export function changeColumns(
  columns: Columns,
  ids: ReadonlySet<string>,
  now: MapEvidence,
): Columns {
  const isGone = new Uint8Array(columns.notes.numbers.size);
  for (const id of ids) {
    const at = columns.notes.numbers.get(id);
    if (at !== undefined) isGone[at] = 1;
  }
  const { names } = columns;
  const notes = changedNotes(columns, now.notes);
  const heard = changedHeard(columns, isGone, { notes, now: now.notes });
  const { said, points } = changedSaid(columns, isGone, now);
  const people = peopleColumns(columns.people.numbers, columns.people);
  return { people, notes, heard, said, points, names };
}

function changedNotes({ notes, names }: Columns, now: readonly EvidenceNote[]): NoteColumns {
  for (const { id } of now) numberIn(notes.numbers, id);
  const changed = noteColumns(notes.numbers, notes);
  for (const note of now) putNote(changed, note, names);
  return changed;
}

/** Both are by date, and so is what comes of them. */
function changedHeard(
  columns: Columns,
  isGone: Uint8Array,
  { notes, now }: { notes: NoteColumns; now: readonly EvidenceNote[] },
): VoiceColumns {
  const before = columns.heard;
  const numbers = numbersOf(columns);
  const added = heardIn(now);
  const heard = voiceColumns(left(before, isGone) + added.length);
  let at = 0;
  let next = 0;
  const addUpTo = (day: number) => {
    for (let one = added[next]; one; one = added[next]) {
      if ((notes.day[numbers.notes.get(one.note.id) ?? 0] ?? 0) > day) return;
      putVoice(heard, at++, one.one, one.note, numbers);
      next++;
    }
  };
  for (let row = 0; row < before.length; row++) {
    const note = before.note[row] ?? 0;
    if (isGone[note] === 1) continue;
    addUpTo(notes.day[note] ?? 0);
    copyVoices(before, { from: row, to: row + 1 }, heard, at++);
  }
  addUpTo(Number.POSITIVE_INFINITY);
  return heard;
}

function changedSaid(columns: Columns, isGone: Uint8Array, { passages }: MapEvidence) {
  const before = columns.said;
  const numbers = numbersOf(columns);
  const added = byPoint(passages);
  const said = saidColumns(left(before, isGone) + passages.length);
  const points = new Map<string | null, Stretch>();
  for (const pointId of new Set([...columns.points.keys(), ...added.keys()])) {
    const from = said.passages.length;
    const known = columns.points.get(pointId);
    if (known) copyLeft(before, known, isGone, said);
    for (const passage of added.get(pointId) ?? []) addPassage(said, passage, numbers);
    const to = said.passages.length;
    if (to > from) points.set(pointId, { from, to });
  }
  return { said, points };
}

function left({ length, note }: VoiceColumns, isGone: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < length; row++) if (isGone[note[row] ?? 0] !== 1) count++;
  return count;
}

/** The rows of a stretch that are not gone, neighbours together. */
function copyLeft(
  before: SaidColumns,
  { from, to }: Stretch,
  isGone: Uint8Array,
  said: SaidRows,
): void {
  for (let row = from; row < to; ) {
    const first = row;
    while (row < to && isGone[before.note[row] ?? 0] !== 1) row++;
    copySaid(before, { from: first, to: row }, said);
    while (row < to && isGone[before.note[row] ?? 0] === 1) row++;
  }
}

function copySaid(before: SaidColumns, stretch: Stretch, said: SaidRows): void {
  const at = said.passages.length;
  copyVoices(before, stretch, said, at);
  said.strength.set(before.strength.subarray(stretch.from, stretch.to), at);
  said.marks.set(before.marks.subarray(stretch.from, stretch.to), at);
  for (let row = stretch.from; row < stretch.to; row++) {
    const passage = before.passages[row];
    if (passage) said.passages.push(passage);
  }
}

function copyVoices(
  before: VoiceColumns,
  { from, to }: Stretch,
  after: VoiceColumns,
  at: number,
): void {
  for (const name of ["note", "person", "personaId", "segment"] as const) {
    after[name].set(before[name].subarray(from, to), at);
  }
}
