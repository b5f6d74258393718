import { stem } from "../analysis/stem.ts";
import { tokenize } from "../analysis/tokens.ts";

/** A word in any of its forms, or several next to each other. */
export type SearchTerm = {
  words: SearchWord[];
  /** not these: "-word" */
  isNot: boolean;
  /** in quotes: next to each other */
  isPhrase: boolean;
};

export type SearchWord = {
  /** as typed, in lower case */
  word: string;
  /** the beginnings that its forms share, in each language */
  stems: string[];
  /** the last one may still be being typed: words that begin like it are meant as well */
  isOpen: boolean;
  /** typed with å, ä, ö or another mark: then letters without it are others */
  isExact: boolean;
};

const mostTerms = 12;
const mostWords = 24;
const shortestOpen = 3;

/**
 * What somebody looks for: words in any form, "a phrase" in quotes, -without. Nothing in it is
 * refused: what is not a word says nothing, and a quote that was not closed ends with the text.
 */
export function parseSearch(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let left = mostWords;
  for (const [, minus, phrase, bare] of text.normalize("NFC").matchAll(parts)) {
    const found = wordsIn(phrase ?? bare ?? "").slice(0, left);
    left -= found.length;
    if (found.length > 0 && terms.length < mostTerms) {
      terms.push({ words: found, isNot: minus === "-", isPhrase: found.length > 1 });
    }
  }
  const last = terms.at(-1);
  const [only] = last?.words ?? [];
  const isClosed = /["”\s]$/.test(text);
  if (last && !last.isPhrase && !last.isNot && only && !isClosed) {
    only.isOpen = only.word.length >= shortestOpen;
  }
  return terms;
}

const parts = /(?<![^\s"“”„])(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/gu;

function wordsIn(text: string): SearchWord[] {
  return tokenize(text)
    .filter(({ isWord }) => isWord)
    .flatMap(({ word }) => word.split(joints))
    .filter((word) => word !== "")
    .map(searchWord);
}

const joints = /[^\p{L}\p{M}\p{N}]+/u;

export function searchWord(word: string): SearchWord {
  const stems = [...new Set([searchStem(word, "fi"), searchStem(word, "en")])];
  return { word, stems, isOpen: false, isExact: withoutMarks(word) !== word };
}

/**
 * The stem a search goes by: that of the analysis, and in Finnish short words to their root (raha :
 * rahat, hinta : hinnan) and nouns without the endings that only some of their forms have
 * (asiakas : asiakkaat, valitus : valitukset, nopeus : nopeuden).
 */
export function searchStem(word: string, language: "fi" | "en"): string {
  if (language === "en") return stem(word, "en");
  const isShort = word.length === 4 || (word.length < 7 && looksInflected.test(word));
  // as the genitive, whose ending is told apart from the word itself
  if (isShort && endsInVowel.test(word)) return stem(`${word}n`, "fi");
  const root = stem(word, "fi");
  if (word.length < 5) return root;
  return root.replace(nominal, (end) => (root.length - end.length >= 3 ? "" : end));
}

const looksInflected = /(?:[tnj][aä]|i[aä])$/;
const endsInVowel = /[aeiouyäö]$/;
const nominal = /(?:[aäi]s|[uy](?:s|ks|t))$/;

/** Letters without what stands over or under them: "löydä" as "loyda". */
export function withoutMarks(word: string): string {
  return ascii.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "");
}

const ascii = /^[\x20-\x7e]*$/;

type Span = { start: number; end: number };

/** Finds what a search meant in a text, for marking it; phrases word by word. */
export function wordFinder(terms: SearchTerm[]): (text: string) => Span[] {
  const words = terms.filter(({ isNot }) => !isNot).flatMap((term) => term.words);
  if (words.length === 0) return () => [];
  const likely = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${[...new Set(words.flatMap(beginningsOf))].join("|")})[\\p{L}\\p{M}\\p{N}]*`,
    "giu",
  );
  const known = new Map<string, boolean>();
  const isMeant = (raw: string) => {
    const word = raw.toLowerCase();
    let isHit = known.get(word);
    if (isHit === undefined) {
      isHit = words.some((sought) => isForm(word, sought));
      known.set(word, isHit);
    }
    return isHit;
  };
  return (text) =>
    [...text.matchAll(likely)].flatMap(({ 0: raw, index }) =>
      isMeant(raw) ? [{ start: index, end: index + raw.length }] : [],
    );
}

/** Whether a word of a text is a form of the one that is looked for. */
function isForm(word: string, { word: sought, stems, isOpen, isExact }: SearchWord): boolean {
  const bare = isExact ? word : withoutMarks(word);
  const other = isExact ? (text: string) => text : withoutMarks;
  if (isOpen && bare.startsWith(other(sought))) return true;
  return (["fi", "en"] as const).some((language) =>
    stems.some((root) => other(searchStem(word, language)) === other(root)),
  );
}

/** How a word's forms may begin: the last letter of a stem may differ in grade. */
function beginningsOf({ word, stems, isOpen, isExact }: SearchWord): string[] {
  const begins = stems.map((root) => (root.length > 2 ? root.slice(0, -1) : root));
  return [...begins, ...(isOpen ? [word] : [])].map((begin) =>
    isExact ? begin : [...begin].map((letter) => marked[letter] ?? letter).join(""),
  );
}

const marked: Record<string, string> = {
  a: "[aåäáàâã]",
  o: "[oöóòôõø]",
  e: "[eéèêë]",
  u: "[uüúùû]",
  i: "[iíìîï]",
  n: "[nñ]",
  c: "[cç]",
  s: "[sš]",
  z: "[zž]",
};
