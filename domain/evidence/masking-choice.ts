import { z } from "zod";
import { createNameFinder } from "./name-list.ts";
import type { MaskChoice, Span } from "./pseudonymise.ts";

const words = z.string().trim().min(1).max(300);

/** What whoever brings a text decides about what is masked in it. */
export const maskingChoiceSchema = z.object({
  /** taken for a personal detail, and left as it is wherever it stands */
  shown: z.array(words).max(500).default([]),
  /** words and names that are masked as well */
  hidden: z.array(words).max(200).default([]),
});
/** The same, with those of the hidden names that the workspace masks from now on. */
export const noteMaskingSchema = maskingChoiceSchema.extend({
  listed: z.array(words).max(200).default([]),
});
export type NoteMasking = z.output<typeof noteMaskingSchema>;
export type MaskingChoice = z.output<typeof maskingChoiceSchema>;

/** A word that is masked in all its forms may be left in some of them. */
export function maskChoice({ shown, hidden }: MaskingChoice): MaskChoice {
  const left = new Set(shown.map(plain));
  return { isShown: (found) => left.has(plain(found)), findHidden: createHiddenFinder(hidden) };
}

/** Those of the shown words that stand in a text, to be left alone whenever it is written anew. */
export function shownIn(text: string, { shown }: Pick<MaskingChoice, "shown">): string[] | null {
  const whole = plain(text);
  const here = shown.filter((words) => whole.includes(plain(words)));
  return here.length > 0 ? here : null;
}

/** By which two ways to write the same words are told to be the same. */
export function plain(words: string): string {
  return words.normalize("NFC").replaceAll(/\s+/g, " ").trim().toLowerCase();
}

/** A single word is found in its Finnish forms too; several, and what has digits, as they were written. */
function createHiddenFinder(hidden: readonly string[]): (text: string) => Span[] {
  const all = hidden.map((one) => one.normalize("NFC").replaceAll(/\s+/g, " ").trim());
  const single = all.filter((one) => /^\p{L}{2,}$/u.test(one));
  const isCapital = (one: string) => /^\p{Lu}/u.test(one);
  const finders = ([true, false] as const).flatMap((isName) => {
    const kind = isName ? "name" : "other";
    const find = createNameFinder(single.filter((one) => isCapital(one) === isName));
    return find ? [(text: string): Span[] => find(text).map((span) => ({ ...span, kind }))] : [];
  });
  const phrases = all.map((one) => {
    const kind = /\d/.test(one) || !isCapital(one) ? "other" : "name";
    return { kind, pattern: new RegExp(patternOf(one), "giu") } as const;
  });
  return (text) => [
    ...finders.flatMap((find) => find(text)),
    ...phrases.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        kind,
      })),
    ),
  ];
}

function patternOf(words: string): string {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s+");
  return `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
}
