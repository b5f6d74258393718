import { diffArrays } from "diff";

/** `inserted` stands in the place of what lies from `from` to `to`. */
export type Change = { from: number; to: number; inserted: string };

/** Beyond so many words that differ a text was written anew: what differs is then one change. */
const MOST_WORDS = 400;

/**
 * What somebody changed in a text, from its start to its end: word by word, and letter by letter in a
 * word that is still the same.
 */
export function changesOf(before: string, after: string): Change[] {
  const { start, end } = sameAround(before, after);
  const old = wordsOf(before.slice(start, before.length - end));
  const now = wordsOf(after.slice(start, after.length - end));
  const parts = diffArrays(old.map(bare), now.map(bare), { maxEditLength: MOST_WORDS });
  const runs = parts ? runsOf(parts) : [{ out: old.length, into: now.length }];
  const changes: Change[] = [];
  let [i, j, at] = [0, 0, start];
  for (const { out, into } of runs) {
    for (const [removed, inserted] of pairs(old.slice(i, i + out), now.slice(j, j + into))) {
      changes.push(narrowed(at, removed, inserted));
      at += removed.length;
    }
    i += out;
    j += into;
  }
  return joined(changes.filter(({ from, to, inserted }) => from < to || inserted !== ""));
}

/** What two texts begin and end with, in whole words: of a long text mostly all but a few. */
function sameAround(before: string, after: string): { start: number; end: number } {
  const prefix = before.slice(0, commonPrefix(before, after));
  const start = prefix.length - (/\S*$/.exec(prefix)?.[0].length ?? 0);
  const suffix = before.slice(before.length - commonSuffix(before, after, start));
  return { start, end: suffix.length - (/^\S*\s*/.exec(suffix)?.[0].length ?? 0) };
}

/** Words, each with the space behind it. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}

function bare(word: string): string {
  return word.trimEnd();
}

/** How many words went out and how many came in for them; one for one where a word stayed. */
type Run = { out: number; into: number };

function runsOf(parts: readonly { count: number; added: boolean; removed: boolean }[]): Run[] {
  return parts.flatMap(({ count, added, removed }, i): Run[] => {
    if (added) return parts[i - 1]?.removed ? [] : [{ out: 0, into: count }];
    if (!removed) return Array.from({ length: count }, () => ({ out: 1, into: 1 }));
    const next = parts[i + 1];
    return [{ out: count, into: next?.added ? next.count : 0 }];
  });
}

/** Word by word where each is still the same word but for some letters; else all of them at once. */
function pairs(gone: readonly string[], come: readonly string[]): [string, string][] {
  const each = gone.map((word, i): [string, string] => [word, come[i] ?? ""]);
  const isEach = gone.length === come.length && each.every(([a, b]) => isStill(bare(a), bare(b)));
  return isEach ? each : [[gone.join(""), come.join("")]];
}

function narrowed(from: number, removed: string, inserted: string): Change {
  const isSame = isStill(bare(removed), bare(inserted));
  const start = isSame ? commonPrefix(removed, inserted) : 0;
  const end = isSame
    ? commonSuffix(removed, inserted, start)
    : commonSuffix(spaceBehind(removed), spaceBehind(inserted), 0);
  const to = from + removed.length - end;
  return { from: from + start, to, inserted: inserted.slice(start, inserted.length - end) };
}

/** Of a word that is another one now no letters are kept: they would stand among those of somebody else. */
function isStill(before: string, after: string): boolean {
  const start = commonPrefix(before, after);
  const same = start + commonSuffix(before, after, start);
  const shorter = Math.min(before.length, after.length);
  return same === shorter || 3 * same > 2 * Math.max(before.length, after.length);
}

function spaceBehind(words: string): string {
  return words.slice(bare(words).length);
}

function joined(changes: readonly Change[]): Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    if (last?.to !== change.from) all.push({ ...change });
    else {
      last.to = change.to;
      last.inserted += change.inserted;
    }
  }
  return all;
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length++;
  return isInsideSign(a, length) || isInsideSign(b, length) ? length - 1 : length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  const isInside = isInsideSign(a, a.length - length) || isInsideSign(b, b.length - length);
  return isInside ? length - 1 : length;
}

/** An emoji is two units; cutting between them would leave a broken character in the document. */
export function isInsideSign(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
