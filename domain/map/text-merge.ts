import { type Change, changesOf } from "./text-changes.ts";

/**
 * What I wrote, on top of what others wrote meanwhile. Where both wrote over the same words, theirs
 * stand and mine after them; what one took out and the other changed stays as the other has it.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (theirs === base || mine === theirs || isEmpty(theirs)) return mine;
  if (mine === base || isEmpty(mine)) return theirs;
  let text = "";
  let at = 0;
  for (const { from, to, inserted } of merged(
    base,
    changesOf(base, mine),
    changesOf(base, theirs),
  )) {
    text += base.slice(at, Math.max(at, from)) + inserted;
    at = Math.max(at, to);
  }
  return text + base.slice(at);
}

type Range = { from: number; to: number };

function merged(base: string, mine: readonly Change[], theirs: readonly Change[]): Change[] {
  const others = theirs.filter((other) => !mine.some((own) => isSame(own, other)));
  const all = [...others, ...mine];
  const disputed = disputedIn(base, mine, others, all);
  const isDisputed = (change: Change) => disputed.some((range) => isWithin(change, range));
  const settled = disputed.map((range): Change => {
    const [own, other] = [mine, theirs].map((changes) => said(base, range, changes));
    return { ...range, inserted: bothOf(own ?? "", other ?? "") };
  });
  return [...settled, ...all.filter((change) => !isDisputed(change))].sort(inOrder);
}

/** Where both wrote over the same, to the ends of the words that are in it. */
function disputedIn(
  base: string,
  mine: readonly Change[],
  theirs: readonly Change[],
  all: readonly Change[],
): Range[] {
  let ranges: Range[] = [];
  for (const own of mine) {
    for (const other of theirs) {
      if (!clash(base, own, other)) continue;
      let range = settle(base, union(own, other), all);
      for (;;) {
        const near = ranges.filter((one) => one.from <= range.to && range.from <= one.to);
        if (near.length === 0) break;
        ranges = ranges.filter((one) => !near.includes(one));
        range = settle(base, near.reduce(union, range), all);
      }
      ranges.push(range);
    }
  }
  return ranges;
}

/** Grown until it cuts through no word and no change. */
function settle(base: string, range: Range, all: readonly Change[]): Range {
  const reached = all.filter((change) => isWithin(change, range)).reduce<Range>(union, range);
  const grown = wholeWords(base, reached);
  return grown.from === range.from && grown.to === range.to ? range : settle(base, grown, all);
}

function clash(base: string, a: Change, b: Change): boolean {
  const areOver = a.from < b.to && b.from < a.to;
  // what both take out goes, but for a word that one takes out and the other mends
  if (a.inserted === "" && b.inserted === "") return areOver && isPart(base, a) !== isPart(base, b);
  if (areOver) return true;
  if (isInsertion(a) && isInsertion(b) && a.from === b.from) return isGlued(a, b) && isGlued(b, a);
  if (a.to === b.from) return isGlued(a, b);
  return b.to === a.from && isGlued(b, a);
}

/** Whether two words would become one. */
function isGlued(left: Change, right: Change): boolean {
  return /[\p{L}\p{N}]$/u.test(left.inserted) && /^[\p{L}\p{N}]/u.test(right.inserted);
}

/** Whether it leaves a part of a word. */
function isPart(base: string, { from, to }: Range): boolean {
  return [from, to].some((at) => /^\S\S$/.test(base.slice(at - 1, at + 1)));
}

function isWithin({ from, to }: Range, range: Range): boolean {
  if (from === to) return range.from <= from && to <= range.to;
  return from < range.to && range.from < to;
}

function union(a: Range, b: Range): Range {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function wholeWords(base: string, { from, to }: Range): Range {
  const isInk = (index: number) => /\S/.test(base[index] ?? "");
  let [start, end] = [from, to];
  if (from === to || isInk(from)) while (isInk(start - 1)) start--;
  if (from === to || isInk(to - 1)) while (isInk(end)) end++;
  return { from: start, to: end };
}

/** What this part of the text is after somebody's changes. */
function said(base: string, range: Range, changes: readonly Change[]): string {
  let text = "";
  let at = range.from;
  for (const { from, to, inserted } of changes) {
    if (!isWithin({ from, to }, range)) continue;
    text += base.slice(at, from) + inserted;
    at = to;
  }
  return text + base.slice(at, range.to);
}

function bothOf(mine: string, theirs: string): string {
  if (has(theirs, mine)) return theirs;
  if (has(mine, theirs)) return mine;
  return /\s$/.test(theirs) || /^\s/.test(mine) ? theirs + mine : `${theirs} ${mine}`;
}

/** Whether words are among others already, in their order; none always are. */
function has(text: string, words: string): boolean {
  const [all, some] = [text, words].map((one) => ` ${one.trim().split(/\s+/).join(" ")} `);
  return isEmpty(words) || all?.includes(some ?? "") === true;
}

/** What is put in before a word comes before what is put in its place. */
function inOrder(a: Change, b: Change): number {
  if (a.from !== b.from) return a.from - b.from;
  if (isInsertion(a) && isInsertion(b)) return isGlued(a, b) ? 1 : 0;
  return a.to - b.to;
}

function isSame(a: Change, b: Change): boolean {
  return a.from === b.from && a.to === b.to && a.inserted === b.inserted;
}

function isInsertion({ from, to }: Change): boolean {
  return from === to;
}

function isEmpty(text: string): boolean {
  return text.trim() === "";
}
