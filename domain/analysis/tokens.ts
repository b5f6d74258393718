import { type Known, noFacts } from "./facts.ts";
import { remembered } from "./remembered.ts";

/** A word or a mark where it stands in a text. */
export type Token = Known & { start: number; end: number };

const mostWords = 3_000;

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´:-][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words and marks with their places in the text as given; the text itself is never changed. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const { word, isWord, facts } = spelt(raw);
    tokens.push({ word, isWord, facts, start: match.index, end: match.index + raw.length });
  }
  return tokens;
}

/** A word as it may be spelt: what is found out about it is found out for all its spellings. */
const spelt = remembered((raw) => wordOf(isLettered(raw) ? fold(raw) : raw), mostWords);

/** A folded word, or a mark, with what is known of it. */
export const wordOf = remembered(
  (word) => ({ word, isWord: isLettered(word), facts: noFacts() }),
  mostWords,
);

function isLettered(raw: string): boolean {
  return /[\p{L}\p{N}]/u.test(raw);
}

/** The same words for a reader, one spelling for a machine. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize("NFC").replace(/[’ʼ`´]/g, "'");
}
