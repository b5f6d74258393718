import { type SourceType, sourceTypes } from "#domain/evidence/note.ts";
import type { Passage } from "./evidence.ts";

/**
 * What was said of a map as columns of numbers, for counting: 100,000 passages are looked through in
 * a millisecond, where their objects lie all over the memory. Names are numbers in lists of their own;
 * of what may be missing, 0 says that it is. Numbers are given once and never to somebody else: what
 * is made of columns after a change shares the lists with what was there before.
 */
export type Columns = {
  people: PeopleColumns;
  notes: NoteColumns;
  /** customers, once for each persona and segment that they speak as, by date: the undated first */
  heard: VoiceColumns;
  /** everything that was said, the passages of one pain point next to each other */
  said: SaidColumns;
  /** where the passages of a point begin and end in `said`; null: of those that speak for none */
  points: ReadonlyMap<string | null, Stretch>;
  names: Names;
};

export type PeopleColumns = {
  numbers: Map<string, number>;
  ids: readonly string[];
  isNamed: Uint8Array;
};

export type NoteColumns = {
  /** by id; those that are gone keep theirs */
  numbers: Map<string, number>;
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

export type SaidColumns = VoiceColumns & {
  passages: readonly Passage[];
  strength: Uint8Array;
  /** bits: `is` */
  marks: Uint8Array;
};

export type Stretch = { from: number; to: number };

/** Names by number, in the order in which they came; 0 is none. */
export type Numbered = Map<string | null, number>;
export type Names = Record<"channel" | "personaId" | "segment" | "month", Numbered>;

export const is = {
  pain: 1,
  gain: 2,
  customer: 4,
  reviewed: 8,
  workaround: 16,
  story: 32,
} as const;

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
