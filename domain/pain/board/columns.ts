import { type SourceType, sourceTypes } from "#domain/evidence/note.ts";
import { isCustomer, isNamed } from "../evidence.ts";
import type { EvidenceNote, MapEvidence, Passage } from "./evidence.ts";

/**
 * What was said of a map as columns of numbers, for counting: 100,000 passages are looked through in
 * a millisecond, where their objects lie all over the memory. Names are numbers in lists of their own;
 * of what may be missing, 0 says that it is.
 */
export type Columns = {
  people: { ids: readonly string[]; isNamed: Uint8Array };
  notes: NoteColumns;
  /** customers, once for each persona and segment that they speak as, by date: the undated first */
  heard: VoiceColumns;
  /** everything that was said, the passages of one pain point next to each other */
  said: VoiceColumns & {
    passages: readonly Passage[];
    strength: Uint8Array;
    /** bits: `is` */
    marks: Uint8Array;
  };
  /** where the passages of a point begin and end in `said` */
  points: ReadonlyMap<string, { from: number; to: number }>;
  names: { channel: Numbered; personaId: Numbered; segment: Numbered; month: Numbered };
};

type NoteColumns = {
  source: Uint8Array;
  channel: Uint32Array;
  /** 20260423, 0 where it is not dated */
  day: Uint32Array;
  month: Uint32Array;
};

export type VoiceColumns = {
  length: number;
  note: Uint32Array;
  person: Uint32Array;
  personaId: Uint32Array;
  segment: Uint32Array;
};

export const is = {
  pain: 1,
  gain: 2,
  customer: 4,
  reviewed: 8,
  workaround: 16,
  story: 32,
} as const;

/** Names by number, in the order in which they came; 0 is none. */
type Numbered = ReadonlyMap<string | null, number>;

const sourceNumbers = new Map<SourceType, number>(sourceTypes.map((type, at) => [type, at]));

export function sourceNumber(type: SourceType): number {
  return sourceNumbers.get(type) ?? 0;
}

export function dayNumber(date: string): number {
  return Number(date.replaceAll("-", ""));
}

export function dateOf(day: number): string {
  const digits = String(day).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** What was read of a map is never changed, only read anew (server/pain/board/kept-evidence.ts). */
const made = new WeakMap<MapEvidence, Columns>();

export function columnsOf(evidence: MapEvidence): Columns {
  const known = made.get(evidence) ?? makeColumns(evidence);
  made.set(evidence, known);
  return known;
}

function makeColumns({ notes, passages }: MapEvidence): Columns {
  const names = {
    channel: numbering(),
    personaId: numbering(),
    segment: numbering(),
    month: numbering(),
  };
  const people = new Map<string, number>();
  const numberOf = (person: string) => {
    const known = people.get(person) ?? people.size;
    people.set(person, known);
    return known;
  };
  const places = new Map<EvidenceNote, number>();
  const columns = noteColumns(notes.length);
  for (const [at, note] of notes.entries()) {
    places.set(note, at);
    columns.source[at] = sourceNumber(note.sourceType);
    columns.channel[at] = numberIn(names.channel, note.channel);
    columns.day[at] = note.date === null ? 0 : dayNumber(note.date);
    columns.month[at] = numberIn(names.month, note.date?.slice(0, 7) ?? null);
  }
  const voice = ({ person, personaId, segment }: Voice): Numbers => [
    numberOf(person),
    numberIn(names.personaId, personaId),
    numberIn(names.segment, segment),
  ];
  const customers = notes
    .filter(isCustomer)
    .flatMap((note) => note.people.map((one) => ({ note, one })))
    .sort((a, b) => compare(a.note.date ?? "", b.note.date ?? ""));
  const heard = voiceColumns(customers.length);
  for (const [at, { note, one }] of customers.entries()) {
    put(heard, at, places.get(note) ?? 0, voice(one));
  }

  const { sorted, points } = byPoint(passages);
  const said = voiceColumns(sorted.length);
  const strength = new Uint8Array(sorted.length);
  const marks = new Uint8Array(sorted.length);
  for (const [at, passage] of sorted.entries()) {
    put(said, at, places.get(passage.note) ?? 0, voice(passage));
    strength[at] = passage.strength;
    marks[at] = marksOf(passage);
  }
  const ids = [...people.keys()];
  return {
    people: { ids, isNamed: Uint8Array.from(ids, (person) => Number(isNamed(person))) },
    notes: columns,
    heard,
    said: { ...said, passages: sorted, strength, marks },
    points,
    names,
  };
}

type Voice = Pick<Passage, "person" | "personaId" | "segment">;
type Numbers = [person: number, personaId: number, segment: number];

function noteColumns(length: number): NoteColumns {
  return {
    source: new Uint8Array(length),
    channel: new Uint32Array(length),
    day: new Uint32Array(length),
    month: new Uint32Array(length),
  };
}

function voiceColumns(length: number): VoiceColumns {
  return {
    length,
    note: new Uint32Array(length),
    person: new Uint32Array(length),
    personaId: new Uint32Array(length),
    segment: new Uint32Array(length),
  };
}

function put(
  columns: VoiceColumns,
  at: number,
  note: number,
  [person, personaId, segment]: Numbers,
): void {
  columns.note[at] = note;
  columns.person[at] = person;
  columns.personaId[at] = personaId;
  columns.segment[at] = segment;
}

function marksOf({ label, note, isReviewed, type }: Passage): number {
  return (
    (label === "neutral" ? 0 : is[label]) |
    (isCustomer(note) ? is.customer : 0) |
    (isReviewed ? is.reviewed : 0) |
    (type === "workaround" || type === "story" ? is[type] : 0)
  );
}

function byPoint(passages: readonly Passage[]) {
  const groups = new Map<string | null, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.pointId);
    if (group) group.push(passage);
    else groups.set(passage.pointId, [passage]);
  }
  const points = new Map<string, { from: number; to: number }>();
  const sorted: Passage[] = [];
  for (const [pointId, group] of groups) {
    const from = sorted.length;
    for (const passage of group) sorted.push(passage);
    if (pointId !== null) points.set(pointId, { from, to: sorted.length });
  }
  return { sorted, points };
}

function numbering(): Map<string | null, number> {
  return new Map([[null, 0]]);
}

function numberIn(known: Map<string | null, number>, name: string | null): number {
  const number = known.get(name) ?? known.size;
  known.set(name, number);
  return number;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
