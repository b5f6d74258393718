import { gap } from "#domain/evidence/without-turns.ts";

/** A text that may repeat somebody's words; a title is mostly nothing but them. */
export type Copy = { text: string; isTitle?: boolean };

export type Left = {
  text: string;
  /** [start, end) of the words that went, in the text as it was */
  cuts: { start: number; end: number }[];
};

/** So many words in a row are a quotation, not chance. */
const fewest = { title: 4, other: 5 };
/** What is marked as a quotation may be shorter. */
const fewestMarked = 3;

type Token = { word: string; start: number; end: number };
type Indexed = Copy & { tokens: Token[]; isGone: boolean[]; quoted: [number, number][] };

/**
 * Finds where other texts repeat words that are erased: a person's own sentence around a quotation
 * stays. The copies are indexed and what is erased is heard once, however much it is.
 */
export function createEraser(copies: readonly Copy[]) {
  const all = copies.map(indexed);
  const byPair = new Map<string, { copy: Indexed; at: number }[]>();
  const byWord = new Map<string, Indexed[]>();
  for (const copy of all) {
    const { tokens } = copy;
    if (copy.isTitle && tokens.length === 1) add(byWord, tokens[0]?.word ?? "", copy);
    for (let at = 0; at + 1 < tokens.length; at++) {
      add(byPair, pairAt(tokens, at), { copy, at });
    }
  }
  return {
    /** These words go. A whole passage is known again though it is short. */
    hear(text: string, { isPassage = false } = {}): void {
      const said = tokensOf(text);
      for (const [at, { word }] of said.entries()) {
        for (const copy of byWord.get(word) ?? []) copy.isGone[0] = true;
        for (const place of byPair.get(pairAt(said, at)) ?? []) {
          const from = place.copy.tokens;
          if (from[place.at - 1]?.word === said[at - 1]?.word && at > 0 && place.at > 0) continue;
          let length = 2;
          while (from[place.at + length] && same(from[place.at + length], said[at + length]))
            length++;
          const isAll = isPassage && length === said.length && length >= fewestMarked;
          if (isAll || isQuotation(place.copy, place.at, length))
            mark(place.copy, place.at, length);
        }
      }
    },
    /** Whether the copy says nothing but what went. */
    isNothingElse(index: number): boolean {
      const { tokens, isGone } = all[index] ?? indexed({ text: "" });
      return tokens.length > 0 && tokens.every((_, at) => isGone[at]);
    },
    /** The copy without it, and without `titles` that went; null when nothing of it goes. */
    left(index: number, titles: readonly string[] = []): Left | null {
      const copy = all[index];
      if (!copy) return null;
      for (const title of titles) markTitle(copy, tokensOf(title));
      return withoutMarked(copy);
    },
  };
}

/** Where what stood at this place stands in what is left. */
export function placeIn({ cuts }: Left, at: number): number {
  return cuts
    .filter(({ end }) => end <= at)
    .reduce((place, { start, end }) => place + gap.length - (end - start), at);
}

function isQuotation(copy: Indexed, at: number, length: number): boolean {
  const { tokens, isTitle, quoted } = copy;
  if (length >= (isTitle ? fewest.title : fewest.other)) return true;
  if (isTitle && length === tokens.length) return true;
  return quoted.some(([from, to]) => to - from >= fewestMarked && at <= from && at + length >= to);
}

function markTitle(copy: Indexed, title: Token[]): void {
  if (title.length === 0) return;
  for (let at = 0; at + title.length <= copy.tokens.length; at++) {
    if (title.every((token, n) => same(token, copy.tokens[at + n]))) mark(copy, at, title.length);
  }
}

function withoutMarked({ text, tokens, isGone }: Indexed): Left | null {
  const cuts: Left["cuts"] = [];
  for (const [at, { start, end }] of tokens.entries()) {
    if (!isGone[at]) continue;
    const last = cuts.at(-1);
    if (last && isGone[at - 1]) last.end = end;
    else cuts.push({ start, end });
  }
  if (cuts.length === 0) return null;
  let kept = "";
  let from = 0;
  for (const { start, end } of cuts) {
    kept += text.slice(from, start) + gap;
    from = end;
  }
  return { text: kept + text.slice(from), cuts };
}

function indexed(copy: Copy): Indexed {
  const tokens = tokensOf(copy.text);
  return { ...copy, tokens, isGone: [], quoted: quotedIn(copy.text, tokens) };
}

/** Ranges of tokens between quotation marks. */
function quotedIn(text: string, tokens: Token[]): [number, number][] {
  return [...text.matchAll(/[“”„"«»]([^“”„"«»]+)[“”"«»]/gu)].map((match) => {
    const from = tokens.findIndex(({ start }) => start >= match.index);
    const end = match.index + match[0].length;
    const to = tokens.findIndex(({ start }) => start >= end);
    return [from, to < 0 ? tokens.length : to];
  });
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function mark({ isGone }: Indexed, at: number, length: number): void {
  for (let n = at; n < at + length; n++) isGone[n] = true;
}

function same(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && a.word === b?.word;
}

function pairAt(tokens: Token[], at: number): string {
  return `${tokens[at]?.word} ${tokens[at + 1]?.word}`;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
