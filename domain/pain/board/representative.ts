import type { Passage } from "./evidence.ts";

export type Representative = {
  excerptId: string;
  /** why this one: the worst (or best) that may be quoted, and what decided among equals */
  because: "only" | "worst" | "confirmed" | "length";
  /** how many of the counted passages may be quoted at all */
  outOf: number;
};

/** Long enough to say something, short enough to be read in a list. */
const shortest = 5;
const longest = 30;

/**
 * One voice for all: among those that may be quoted (decision 26) the worst; of several, one that a
 * person has confirmed; of several, one that can be read at a glance; then the newest.
 */
export function representativeOf(passages: readonly Passage[]): Representative | null {
  const quotable = passages.filter(({ isQuotable }) => isQuotable);
  let best = quotable[0];
  if (!best) return null;
  let because: Representative["because"] = quotable.length === 1 ? "only" : "worst";
  for (const passage of quotable.slice(1)) if (comparePassages(passage, best) < 0) best = passage;
  const equals = quotable.filter((one) => one !== best && one.strength === best.strength);
  if (equals.length > 0) {
    because = best.isReviewed && equals.some((one) => !one.isReviewed) ? "confirmed" : "length";
  }
  return { excerptId: best.id, because, outOf: quotable.length };
}

/** The one that speaks better comes first; never equal for two different passages. */
export function comparePassages(a: Passage, b: Passage): number {
  return (
    b.strength - a.strength ||
    Number(b.isReviewed) - Number(a.isReviewed) ||
    Number(isReadable(b)) - Number(isReadable(a)) ||
    compare(b.note.date ?? "", a.note.date ?? "") ||
    compare(a.id, b.id)
  );
}

function isReadable({ words }: Passage): boolean {
  return words >= shortest && words <= longest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
