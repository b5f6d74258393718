import { concepts, conceptsOf } from "./concepts.ts";
import { fact, type Known } from "./facts.ts";
import type { Language } from "./language.ts";
import { stemOf } from "./stem.ts";
import { isStopword } from "./stopwords.ts";

/** Whether a word tells what a text is about. */
export const isTelling = fact(
  ({ word, isWord }) => isWord && !/^\d/.test(word) && !isStopword(word),
);

/** A word as its stem and the concepts it may stand for. */
export function affinityNames(known: Known, language: Language): string[] {
  return [
    `${language}:${stemOf(known, language)}`,
    ...conceptsOf(known, language).map((index) => `c:${concepts[index]?.name}`),
  ];
}
