import type { Counted } from "./tally.ts";

/** How a pain point goes: told first lately, by a growing, even or shrinking share of those heard. */
export type TrendKind = "new" | "rising" | "steady" | "fading" | "undated";

export type TrendMonth = {
  /** "2026-04" */
  month: string;
  /** distinct people who tell of it, and who were heard at all, that month */
  people: number;
  heard: number;
};

export type Trend = {
  kind: TrendKind;
  /** the month it was first told of; null when nothing is dated */
  since: string | null;
  /** up to `shownMonths`, the last one that in which somebody was last heard */
  months: TrendMonth[];
  /** people known only by undated notes */
  undated: number;
};

export const shownMonths = 12;
/** what is compared with all that was before */
const recentMonths = 3;
const grown = 1.25;
const shrunk = 0.75;

type Told = { person: string; date: string | null };

type PeopleByMonth = ReadonlyMap<string, ReadonlySet<string>>;

/** When people were heard, whatever they told: counted once for all that they tell of. */
export type HeardMonths = {
  /** distinct people by month, "2026-04"; the undated are in none */
  months: ReadonlyMap<string, number>;
  /** the last month in which somebody was heard; null when nobody is dated */
  last: string | null;
  /** distinct people before the last three months, and in them */
  before: number;
  recent: number;
};

/** Of customers who pass the filter. */
export function heardMonths({ columns, passing }: Counted): HeardMonths {
  const { heard, notes, names, people } = columns;
  const counts = [...names.month].map(() => 0);
  // Rows come by date: who was counted in this one is known by who was counted last.
  const lastIn = new Uint32Array(people.ids.length);
  const each = (visit: (person: number, month: number) => void) => {
    for (let at = 0; at < heard.length; at++) {
      const month = notes.month[heard.note[at] ?? 0] ?? 0;
      if (passing.heard[at] === 1 && month !== 0) visit(heard.person[at] ?? 0, month);
    }
  };
  each((person, month) => {
    if (lastIn[person] === month) return;
    lastIn[person] = month;
    counts[month] = (counts[month] ?? 0) + 1;
  });
  const months = new Map<string, number>();
  for (const [month, number] of names.month) {
    const count = counts[number] ?? 0;
    if (month !== null && count > 0) months.set(month, count);
  }
  const last = [...months.keys()].sort().at(-1) ?? null;
  const from = last === null ? "" : monthsBefore(last, recentMonths - 1);
  const isRecent = [...names.month.keys()].map((month) => month !== null && month >= from);
  const [before, recent] = [new Uint8Array(people.ids.length), new Uint8Array(people.ids.length)];
  each((person, month) => {
    (isRecent[month] ? recent : before)[person] = 1;
  });
  return { months, last, before: ones(before), recent: ones(recent) };
}

function ones(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) count += flag;
  return count;
}

/**
 * The last three months in which people were heard against all months before, each as the share of
 * those heard who tell of it, so that hearing more people is no rise. It ends where hearing ended:
 * research that stopped is not a pain that fades. Works from one note.
 */
export function trendOf(told: readonly Told[], heard: HeardMonths): Trend {
  const tellers = peopleByMonth(told);
  const dated = new Set([...tellers.values()].flatMap((people) => [...people]));
  const undated = new Set(told.filter(({ date }) => date === null).map(({ person }) => person));
  for (const person of dated) undated.delete(person);
  const { last } = heard;
  const since = [...tellers.keys()].sort()[0];
  if (last === null || since === undefined) {
    return { kind: "undated", since: null, months: [], undated: undated.size };
  }
  const recentFrom = monthsBefore(last, recentMonths - 1);
  const kind = since >= recentFrom ? "new" : kindOf(tellers, heard, recentFrom);
  return {
    kind,
    since,
    months: monthsOf(tellers, heard.months, since, last),
    undated: undated.size,
  };
}

function kindOf(tellers: PeopleByMonth, heard: HeardMonths, recentFrom: string): TrendKind {
  const before = countIn(tellers, (month) => month < recentFrom) / Math.max(1, heard.before);
  const now = countIn(tellers, (month) => month >= recentFrom) / Math.max(1, heard.recent);
  if (now >= before * grown) return "rising";
  return now <= before * shrunk ? "fading" : "steady";
}

function countIn(months: PeopleByMonth, isIn: (month: string) => boolean): number {
  const people = new Set<string>();
  for (const [month, here] of months) {
    if (isIn(month)) for (const person of here) people.add(person);
  }
  return people.size;
}

function monthsOf(
  tellers: PeopleByMonth,
  heard: ReadonlyMap<string, number>,
  since: string,
  last: string,
): TrendMonth[] {
  const months: TrendMonth[] = [];
  const first = [monthsBefore(last, shownMonths - 1), since].sort().at(-1) ?? last;
  for (let month = first; month <= last; month = monthsBefore(month, -1)) {
    months.push({
      month,
      people: tellers.get(month)?.size ?? 0,
      heard: heard.get(month) ?? 0,
    });
  }
  return months;
}

function peopleByMonth(told: Iterable<Told>): PeopleByMonth {
  const months = new Map<string, Set<string>>();
  for (const { person, date } of told) {
    if (date === null) continue;
    const month = date.slice(0, 7);
    const people = months.get(month) ?? new Set<string>();
    months.set(month, people.add(person));
  }
  return months;
}

/** "2026-01" less two months is "2025-11"; a negative count goes forward. */
export function monthsBefore(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}
