import { concepts, conceptsOf } from "./concepts.ts";
import type { Language } from "./language.ts";
import { stem } from "./stem.ts";
import { isStopword } from "./stopwords.ts";
import type { Token } from "./tokens.ts";

/** Whether a word tells what a text is about. */
export function isTelling({ word, isWord }: Token): boolean {
  return isWord && !/^\d/.test(word) && !isStopword(word);
}

/** A word as its stem and the concepts it may stand for. */
export function affinityNames(word: string, language: Language): string[] {
  return [
    `${language}:${stem(word, language)}`,
    ...conceptsOf(word, language).map((index) => `c:${concepts[index]?.name}`),
  ];
}
