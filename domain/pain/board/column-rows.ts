import { isCustomer, isNamed } from "../evidence.ts";
import {
  type Columns,
  dayNumber,
  is,
  type Names,
  type NoteColumns,
  type Numbered,
  type PeopleColumns,
  type SaidColumns,
  sourceNumber,
  type VoiceColumns,
} from "./columns.ts";
import type { EvidenceNote, Heard, Passage } from "./evidence.ts";

/** Lists of what has a number. */
export type Numbers = { people: Map<string, number>; notes: Map<string, number>; names: Names };

export function noNumbers(): Numbers {
  const none = (): Numbered => new Map([[null, 0]]);
  const names = { channel: none(), personaId: none(), segment: none(), month: none() };
  return { people: new Map(), notes: new Map(), names };
}

export function numberIn<K>(known: Map<K, number>, name: K): number {
  const number = known.get(name) ?? known.size;
  known.set(name, number);
  return number;
}

/** Everybody who has a number by now; the same as `before` where nobody came. */
export function peopleColumns(
  numbers: Map<string, number>,
  before: PeopleColumns | null,
): PeopleColumns {
  if (before && before.ids.length === numbers.size) return before;
  const ids = [...numbers.keys()];
  return { numbers, ids, isNamed: Uint8Array.from(ids, (person) => Number(isNamed(person))) };
}

export function noteColumns(numbers: Map<string, number>, before?: NoteColumns): NoteColumns {
  const columns = {
    numbers,
    source: new Uint8Array(numbers.size),
    channel: new Uint32Array(numbers.size),
    day: new Uint32Array(numbers.size),
    month: new Uint32Array(numbers.size),
  };
  if (before) {
    for (const name of ["source", "channel", "day", "month"] as const) {
      columns[name].set(before[name]);
    }
  }
  return columns;
}

export function putNote(columns: NoteColumns, note: EvidenceNote, names: Names): void {
  const at = columns.numbers.get(note.id) ?? 0;
  columns.source[at] = sourceNumber(note.sourceType);
  columns.channel[at] = numberIn(names.channel, note.channel);
  columns.day[at] = note.date === null ? 0 : dayNumber(note.date);
  columns.month[at] = numberIn(names.month, note.date?.slice(0, 7) ?? null);
}

export function voiceColumns(length: number): VoiceColumns {
  return {
    length,
    note: new Uint32Array(length),
    person: new Uint32Array(length),
    personaId: new Uint32Array(length),
    segment: new Uint32Array(length),
  };
}

export function putVoice(
  columns: VoiceColumns,
  at: number,
  { person, personaId, segment }: Heard,
  note: EvidenceNote,
  { people, notes, names }: Numbers,
): void {
  columns.note[at] = notes.get(note.id) ?? 0;
  columns.person[at] = numberIn(people, person);
  columns.personaId[at] = numberIn(names.personaId, personaId);
  columns.segment[at] = numberIn(names.segment, segment);
}

export type SaidRows = Omit<SaidColumns, "passages"> & { passages: Passage[] };

export function saidColumns(length: number): SaidRows {
  const [strength, marks] = [new Uint8Array(length), new Uint8Array(length)];
  return { ...voiceColumns(length), passages: [], strength, marks };
}

/** After those that are there. */
export function addPassage(said: SaidRows, passage: Passage, numbers: Numbers): void {
  const at = said.passages.length;
  putVoice(said, at, passage, passage.note, numbers);
  said.strength[at] = passage.strength;
  said.marks[at] = marksOf(passage);
  said.passages.push(passage);
}

function marksOf({ label, note, isReviewed, type }: Passage): number {
  return (
    (label === "neutral" ? 0 : is[label]) |
    (isCustomer(note) ? is.customer : 0) |
    (isReviewed ? is.reviewed : 0) |
    (type === "workaround" || type === "story" ? is[type] : 0)
  );
}

/** The customers heard in these notes, by date: the undated first. */
export function heardIn(notes: readonly EvidenceNote[]): { note: EvidenceNote; one: Heard }[] {
  return notes
    .filter(isCustomer)
    .flatMap((note) => note.people.map((one) => ({ note, one })))
    .sort((a, b) => compare(a.note.date ?? "", b.note.date ?? ""));
}

export function byPoint(passages: readonly Passage[]): Map<string | null, Passage[]> {
  const groups = new Map<string | null, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.pointId);
    if (group) group.push(passage);
    else groups.set(passage.pointId, [passage]);
  }
  return groups;
}

export function numbersOf({ people, notes, names }: Columns): Numbers {
  return { people: people.numbers, notes: notes.numbers, names };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
