import { remembered } from "./remembered.ts";

type Matcher = { beginnings: Map<string, number[]>; whole: Map<string, number[]>; longest: number };

export type Lexicon = {
  rows: { name: string; fi: string[]; en: string[] }[];
  /** rows that a folded word may stand for, in Finnish, English or (language unknown) either */
  lookUp(word: string, language: "fi" | "en" | "und"): number[];
};

/**
 * Rows of `name | Finnish beginnings | English beginnings`, lower case; `=` asks for the whole word.
 * A long row goes on in lines set in by two spaces. Where both sides of a row are met, an English step
 * meets Finnish text.
 */
export function createLexicon(parts: string[]): Lexicon {
  const finnish = emptyMatcher();
  const english = emptyMatcher();
  const rows = parts
    .flatMap((part) => part.trim().replaceAll("\n  ", " ").split("\n"))
    .map((row) => {
      const [name = "", fi = "", en = ""] = row.split("|").map((part) => part.trim());
      return { name, fi: wordsOf(fi), en: wordsOf(en) };
    });
  for (const [index, { fi, en }] of rows.entries()) {
    for (const word of fi) enter(finnish, word, index);
    for (const word of en) enter(english, word, index);
  }
  const inFinnish = remembered((word) => lookUp(finnish, word));
  const inEnglish = remembered((word) => lookUp(english, word));
  return {
    rows,
    lookUp(word, language) {
      if (language === "fi") return inFinnish(word);
      if (language === "en") return inEnglish(word);
      return [...inFinnish(word), ...inEnglish(word)];
    },
  };
}

function wordsOf(part: string): string[] {
  return part.split(/\s+/).filter(Boolean);
}

function emptyMatcher(): Matcher {
  return { beginnings: new Map(), whole: new Map(), longest: 0 };
}

function enter(matcher: Matcher, entry: string, index: number): void {
  const isWhole = entry.endsWith("=");
  const word = isWhole ? entry.slice(0, -1) : entry;
  const table = isWhole ? matcher.whole : matcher.beginnings;
  const own = table.get(word);
  if (own) own.push(index);
  else table.set(word, [index]);
  matcher.longest = Math.max(matcher.longest, word.length);
}

function lookUp(matcher: Matcher, word: string): number[] {
  const found: number[] = [...(matcher.whole.get(word) ?? [])];
  for (let length = 2; length <= Math.min(word.length, matcher.longest); length += 1) {
    for (const index of matcher.beginnings.get(word.slice(0, length)) ?? []) {
      if (!found.includes(index)) found.push(index);
    }
  }
  return found;
}
