import { type SourceType, sourceTypes } from "#domain/evidence/note.ts";
import type { Tally, Worst } from "../score.ts";
import { type Columns, dateOf, is, type PeopleColumns } from "./columns.ts";
import type { MapEvidence, Passage } from "./evidence.ts";
import type { EvidenceFilter } from "./filter.ts";
import { columnsOf } from "./known-evidence.ts";
import { type Passing, passing } from "./passing.ts";

/** What counts on a map under a filter. */
export type Counted = {
  columns: Columns;
  passing: Passing;
  heard: Heard;
};

/** The customers among those heard who pass the filter (decision 21). */
type Heard = {
  everyone: number;
  bySource: ReadonlyMap<SourceType, number>;
  /** by person: bits of the source types through which they were heard */
  sources: Uint32Array;
};

/** `without`: as if nobody had been heard through sources of that type. */
export function countedOn(
  evidence: MapEvidence,
  filter: EvidenceFilter,
  without: SourceType | null = null,
): Counted {
  const columns = columnsOf(evidence);
  const passes = passing(columns, filter, without);
  const { heard, notes, people } = columns;
  const sources = new Uint32Array(people.ids.length);
  for (let at = 0; at < heard.length; at++) {
    if (passes.heard[at] === 0) continue;
    const person = heard.person[at] ?? 0;
    const source = notes.source[heard.note[at] ?? 0] ?? 0;
    sources[person] = (sources[person] ?? 0) | (1 << source);
  }
  const { everyone, bySource } = headcount(sources);
  return { columns, passing: passes, heard: { everyone, bySource, sources } };
}

function headcount(sources: Uint32Array) {
  const counts = sourceTypes.map(() => 0);
  let everyone = 0;
  for (const bits of sources) {
    if (bits === 0) continue;
    everyone++;
    for (let source = 0, left = bits; left !== 0; source++, left >>>= 1) {
      if ((left & 1) === 1) counts[source] = (counts[source] ?? 0) + 1;
    }
  }
  const bySource = new Map<SourceType, number>();
  for (const [source, type] of sourceTypes.entries()) {
    const count = counts[source] ?? 0;
    if (count > 0) bySource.set(type, count);
  }
  return { everyone, bySource };
}

/** Distinct people heard, the maps taken together. */
export function heardOn(counted: readonly Counted[]): number {
  const [only] = counted;
  if (only && counted.length === 1) return only.heard.everyone;
  const numbers = joined(counted.map(({ columns }) => columns.people));
  const isIn = new Uint8Array(numbers.people);
  let count = 0;
  for (const [nth, { heard }] of counted.entries()) {
    const own = numbers.own[nth] ?? new Uint32Array();
    for (let person = 0; person < own.length; person++) {
      const number = own[person] ?? 0;
      if (heard.sources[person] === 0 || isIn[number] === 1) continue;
      isIn[number] = 1;
      count++;
    }
  }
  return count;
}

type Joined = { of: readonly PeopleColumns[]; own: Uint32Array[]; people: number };

/** Of the maps that were asked about last: by map and own number, who is the same person on another. */
let last: Joined = { of: [], own: [], people: 0 };

function joined(of: readonly PeopleColumns[]): Joined {
  if (last.of.length === of.length && last.of.every((one, at) => one === of[at])) return last;
  const numbers = new Map<string, number>();
  const own = of.map(({ ids }) =>
    Uint32Array.from(ids, (person) => {
      const number = numbers.get(person) ?? numbers.size;
      numbers.set(person, number);
      return number;
    }),
  );
  last = { of, own, people: numbers.size };
  return last;
}

/** The passages of a point that count: those that still say what the point is. */
export function passagesOf(
  { columns, passing: { counted } }: Counted,
  { id, kind }: PointOf,
): Passage[] {
  const { from, to } = columns.points.get(id) ?? { from: 0, to: 0 };
  const found: Passage[] = [];
  for (let at = from; at < to; at++) {
    const passage = columns.said.passages[at];
    if (passage && counted[at] === 1 && isOf(columns, at, kind)) found.push(passage);
  }
  return found;
}

type PointOf = { id: string; kind: "pain" | "gain" };

function isOf({ said }: Columns, at: number, kind: "pain" | "gain"): boolean {
  const wanted = is[kind] | is.customer;
  return ((said.marks[at] ?? 0) & wanted) === wanted;
}

/** What a point's score is made of, and how many passages, of which a person has looked at some. */
export function tallyPoint(
  { columns, passing: { counted }, heard }: Counted,
  { id, kind }: PointOf,
): { tally: Tally; passages: number; reviewed: number } {
  const { said, notes, people, points } = columns;
  const { from, to } = points.get(id) ?? { from: 0, to: 0 };
  const { everyone, bySource } = worstsFor(people);
  let passages = 0;
  let reviewed = 0;
  let unnamed = 0;
  let newest = 0;
  for (let at = from; at < to; at++) {
    if (counted[at] === 0 || !isOf(columns, at, kind)) continue;
    const person = said.person[at] ?? 0;
    const strength = said.strength[at] ?? 0;
    passages++;
    if (((said.marks[at] ?? 0) & is.reviewed) !== 0) reviewed++;
    if (everyone.raise(person, strength) && people.isNamed[person] === 0) unnamed++;
    const note = said.note[at] ?? 0;
    bySource[notes.source[note] ?? 0]?.raise(person, strength);
    newest = Math.max(newest, notes.day[note] ?? 0);
  }
  const types = new Map<SourceType, { heard: number; worst: Worst }>();
  bySource.forEach((worsts, source) => {
    const worst = worsts.take();
    const type = sourceTypes[source];
    const own = type && heard.bySource.get(type);
    if (type && own) types.set(type, { heard: own, worst });
  });
  const tally = {
    heard: heard.everyone,
    worst: everyone.take(),
    bySource: types,
    unnamed,
    newest: newest === 0 ? null : dateOf(newest),
  };
  return { tally, passages, reviewed };
}

type Worsts = { everyone: WorstOf; bySource: WorstOf[] };

const worsts = new WeakMap<PeopleColumns, Worsts>();

/** Used for one point after the other: new ones for each were most of what had to be thrown away. */
function worstsFor(people: PeopleColumns): Worsts {
  const make = () => new WorstOf(people.ids.length);
  const made = worsts.get(people) ?? { everyone: make(), bySource: sourceTypes.map(make) };
  worsts.set(people, made);
  return made;
}

const nobody: Worst = new Map();

/** The worst of each person, by number. */
class WorstOf {
  /** one more than it is; 0 for those who tell nothing */
  readonly #known: Uint8Array;
  #tellers: number[] = [];

  constructor(people: number) {
    this.#known = new Uint8Array(people);
  }

  /** true for somebody new */
  raise(person: number, strength: number): boolean {
    const before = this.#known[person] ?? 0;
    if (before <= strength) this.#known[person] = strength + 1;
    if (before === 0) this.#tellers.push(person);
    return before === 0;
  }

  /** How many there are of each, and everything forgotten. */
  take(): Worst {
    if (this.#tellers.length === 0) return nobody;
    const counts = new Map<number, number>();
    for (const person of this.#tellers) {
      const worst = (this.#known[person] ?? 0) - 1;
      counts.set(worst, (counts.get(worst) ?? 0) + 1);
      this.#known[person] = 0;
    }
    this.#tellers = [];
    return counts;
  }
}
