import { conceptsOf } from "./concepts.ts";
import type { Language } from "./language.ts";
import { stem } from "./stem.ts";
import { isStopword } from "./stopwords.ts";
import { tokenize } from "./tokens.ts";

/** Sparse, unit length. Keys: `w:` word stems, `b:` pairs of them, `g:` letter runs, `c:` concepts. */
export type Vector = Map<string, number>;

export type Weights = { words: number; pairs: number; letters: number; concepts: number };

const likeness: Weights = { words: 1, pairs: 0.5, letters: 0.35, concepts: 0.5 };

/** Term counts of a text, before any weighting by rarity. */
export function termsOf(text: string, language: Language, weights: Weights = likeness): Vector {
  const terms: Vector = new Map();
  const add = (key: string, weight: number) => {
    if (weight > 0) terms.set(key, (terms.get(key) ?? 0) + weight);
  };
  let previous: string | null = null;
  for (const { word, isWord } of tokenize(text)) {
    if (!isWord || /^\d+$/.test(word)) {
      previous = null;
      continue;
    }
    if (isStopword(word)) continue;
    const root = stem(word, language);
    add(`w:${root}`, weights.words);
    if (previous !== null) add(`b:${previous} ${root}`, weights.pairs);
    previous = root;
    for (const concept of conceptsOf(word, language)) add(`c:${concept}`, weights.concepts);
    if (weights.letters > 0 && word.length >= 4) {
      const padded = `_${word}_`;
      for (let size = 3; size <= 5; size += 1) {
        for (let at = 0; at + size <= padded.length; at += 1) {
          add(
            `g:${padded.slice(at, at + size)}`,
            weights.letters / (size === 3 ? 3 : size === 4 ? 2.5 : 2),
          );
        }
      }
    }
  }
  return terms;
}

/** How many of the texts hold each term. */
export function documentCounts(vectors: Iterable<Vector>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const vector of vectors) {
    for (const key of vector.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Sublinear counts times rarity, scaled to length 1. */
export function weigh(terms: Vector, counts: Map<string, number>, total: number): Vector {
  const vector: Vector = new Map();
  for (const [key, count] of terms) {
    const rarity = Math.log((1 + total) / (1 + (counts.get(key) ?? 0))) + 1;
    vector.set(key, (count > 1 ? 1 + Math.log(count) : count) * rarity);
  }
  return unit(vector);
}

export function unit(vector: Vector): Vector {
  let length = 0;
  for (const value of vector.values()) length += value * value;
  if (length === 0) return vector;
  const scale = 1 / Math.sqrt(length);
  for (const [key, value] of vector) vector.set(key, value * scale);
  return vector;
}

export function dot(a: Vector, b: Vector): number {
  if (a.size > b.size) return dot(b, a);
  let sum = 0;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other !== undefined) sum += value * other;
  }
  return sum;
}
