import { centreOf, likeness, type Meaning, meaningsOf, nearest } from "./affinity.ts";
import type { Language } from "./language.ts";
import { type Token, tokenize } from "./tokens.ts";

const shares = { strongest: 0.05, centre: 0.08 };

/**
 * How much nearer a text's words are to the words of each place than to those of the places at large:
 * by the word that points there most, and by the middle of them all.
 */
export function createCompany(places: string[], language: Language) {
  const spoken = places.map((text) => meaningsOf(tokenize(text), language));
  const centres = spoken.map((meanings) => centreOf(meanings));
  const centre = centreOf([]);
  const known = new WeakMap<Meaning, number[]>();
  return (tokens: Token[], textLanguage: Language): number[] => {
    const meanings = meaningsOf(tokens, textLanguage);
    const strongest = new Array<number>(places.length).fill(0);
    for (const meaning of meanings) {
      let near = known.get(meaning);
      if (!near) {
        near = spoken.map((words) => nearest(meaning, words) * meaning.rarity);
        known.set(meaning, near);
      }
      near.forEach((value, place) => {
        strongest[place] = Math.max(strongest[place] ?? 0, value);
      });
    }
    centreOf(meanings, centre);
    const found = strongest.map(
      (value, place) =>
        shares.strongest * value + shares.centre * likeness(centre, centres[place] ?? centre),
    );
    const mean = found.reduce((a, b) => a + b, 0) / Math.max(1, places.length);
    return found.map((value) => value - mean);
  };
}
