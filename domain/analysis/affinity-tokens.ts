import { concepts, conceptsOf } from "./concepts.ts";
import type { Language } from "./language.ts";
import { stem } from "./stem.ts";
import { isStopword } from "./stopwords.ts";
import { tokenize } from "./tokens.ts";

/** A text's words worth looking at, each as its stem and the concepts it may stand for. */
export function affinityTokens(text: string, language: Language): string[][] {
  return tokenize(text).flatMap(({ word, isWord }) =>
    !isWord || /^\d/.test(word) || isStopword(word)
      ? []
      : [
          [
            `${language}:${stem(word, language)}`,
            ...conceptsOf(word, language).map((index) => `c:${concepts[index]?.name}`),
          ],
        ],
  );
}
