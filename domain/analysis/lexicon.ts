import { Beginnings, pushTo } from "./beginnings.ts";
import { factIn, type Known } from "./facts.ts";

type Matcher = { beginnings: Beginnings<number>; whole: Map<string, number[]> };

export type Lexicon = {
  rows: { name: string; fi: string[]; en: string[] }[];
  /** rows that a word may stand for, in Finnish, English or (language unknown) either */
  lookUp(word: Known, language: "fi" | "en" | "und"): number[];
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
  return {
    rows,
    lookUp: factIn(({ word }, language) => {
      if (language === "fi") return lookUp(finnish, word);
      if (language === "en") return lookUp(english, word);
      return [...lookUp(finnish, word), ...lookUp(english, word)];
    }),
  };
}

function wordsOf(part: string): string[] {
  return part.split(/\s+/).filter(Boolean);
}

function emptyMatcher(): Matcher {
  return { beginnings: new Beginnings(), whole: new Map() };
}

function enter(matcher: Matcher, entry: string, index: number): void {
  if (entry.endsWith("=")) {
    pushTo(matcher.whole, entry.slice(0, -1), index);
  } else matcher.beginnings.add(entry, index);
}

function lookUp(matcher: Matcher, word: string): number[] {
  const found: number[] = [...(matcher.whole.get(word) ?? [])];
  for (const index of matcher.beginnings.of(word)) {
    if (!found.includes(index)) found.push(index);
  }
  return found;
}
