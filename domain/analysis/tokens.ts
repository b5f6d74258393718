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
    const start = match.index;
    const isWord = /[\p{L}\p{N}]/u.test(raw);
    tokens.push({ word: isWord ? fold(raw) : raw, start, end: start + raw.length, isWord });
  }
  return tokens;
}

/** The same words for a reader, one spelling for a machine. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize("NFC").replace(/[’ʼ`´]/g, "'");
}
