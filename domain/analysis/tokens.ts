import { remembered } from "./remembered.ts";

export type Token = {
  /** NFC, lower case, straight apostrophes: what rules and models look at */
  word: string;
  start: number;
  end: number;
  /** letters/digits, or a punctuation mark on its own */
  isWord: boolean;
};

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´:-][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words and marks with their places in the text as given; the text itself is never changed. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const { word, isWord } = readToken(raw);
    tokens.push({ word, start: match.index, end: match.index + raw.length, isWord });
  }
  return tokens;
}

/** The same word is the same string wherever it stands: whoever looks it up need not compare letters. */
const readToken = remembered((raw) => {
  const isWord = /[\p{L}\p{N}]/u.test(raw);
  return { word: isWord ? fold(raw) : raw, isWord };
});

/** The same words for a reader, one spelling for a machine. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize("NFC").replace(/[’ʼ`´]/g, "'");
}
