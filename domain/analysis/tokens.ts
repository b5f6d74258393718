import { endOf, isLetterAt, isSpaceAt } from "./characters.ts";
import { type Known, noFacts } from "./facts.ts";

/** A word or a mark where it stands in a text. */
export type Token = Known & { start: number; end: number };

/** Nobody says a word this long twice. */
const longestKept = 40;
const JOINTS = "'’`´:-";

/** Words and marks with their places in the text as given; the text itself is never changed. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const end = isLetterAt(text, start) ? endOfWord(text, start) : endOf(text, start);
    if (!isSpaceAt(text, start)) {
      const { word, isWord, facts } = knownAt(text, start, end);
      tokens.push({ word, isWord, facts, start, end });
    }
    start = end;
  }
  return tokens;
}

/** Letters, marks upon them and digits, with single joints between them: "e-mail", "didn't", "10:30". */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (isLetterAt(text, at) || (JOINTS.includes(text.charAt(at)) && isLetterAt(text, at + 1))) {
    at = endOf(text, at);
  }
  return at;
}

/** What was said lately, by a hash of how it is spelt: in each place two, the latest first. */
const places = 4_096;
const recent = new Array<{ raw: string; known: Known } | undefined>(2 * places);

/**
 * People say the same few thousand words again and again: what is known of one is found without cutting
 * it out of the text.
 */
function knownAt(text: string, start: number, end: number): Known {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const place = 2 * ((hash ^ (hash >>> 12)) & (places - 1));
  const latest = recent[place];
  if (latest?.raw.length === end - start && text.startsWith(latest.raw, start)) return latest.known;
  let said = recent[place + 1];
  if (said?.raw.length !== end - start || !text.startsWith(said.raw, start)) {
    const raw = copyOf(text, start, end);
    said = { raw, known: wordOf(isLettered(raw) ? fold(raw) : raw) };
    if (raw.length > longestKept) return said.known;
  }
  recent[place + 1] = latest;
  recent[place] = said;
  return said.known;
}

/** What is shorter is copied by V8 itself. */
const shortestCut = 13;

/** A string of its own: a long one that is only cut out keeps the whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  const cut = text.slice(start, end);
  return cut.length < shortestCut ? cut : ` ${cut}`.slice(1);
}

/** A folded word, or a mark, of which nothing has been found out yet. */
export function wordOf(word: string): Known {
  return { word, isWord: isLettered(word), facts: noFacts() };
}

function isLettered(raw: string): boolean {
  return /[\p{L}\p{N}]/u.test(raw);
}

/** The same words for a reader, one spelling for a machine. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize("NFC").replace(/[’ʼ`´]/g, "'");
}
