import { conceptsOf } from "./concepts.ts";
import { fact, factIn } from "./facts.ts";
import type { Language } from "./language.ts";
import { hashOf, letterAt, mix } from "./ngrams.ts";
import { scenesOf } from "./scenes.ts";
import { stemOf } from "./stem.ts";
import { isStopword } from "./stopwords.ts";
import { Tally } from "./tally.ts";
import type { Token } from "./tokens.ts";
import { room, type Vector } from "./vector-room.ts";

export type Weights = {
  words: number;
  pairs: number;
  letters: number;
  concepts: number;
  scenes: number;
};

const likeness: Weights = { words: 1, pairs: 0.5, letters: 0.35, concepts: 0.5, scenes: 0 };
const markWeight = 0.8;
const seeds = {
  word: 101,
  pair: 0x51_7c_c1,
  concept: 0x27_22_0a,
  scene: 0x3c_6e_f3,
  mark: 0x6a_09_e6,
  letters: 0x2f,
};
const letterShare: Record<number, number> = { 3: 1 / 3, 4: 1 / 2.5, 5: 1 / 2 };

/** Filled and emptied within one call. */
const scratch = new Tally();

const unmarked: ReadonlySet<string> = new Set();

/** Term counts of a text, before any weighting by rarity; `marks` are what is known of it besides. */
export function termsOf(
  tokens: Token[],
  language: Language,
  weights: Weights = likeness,
  marks: ReadonlySet<string> = unmarked,
): Vector {
  scratch.clear();
  const add = (hash: number, weight: number) => {
    if (weight > 0) scratch.add(mix(hash) | 0, weight);
  };
  let previous: number | null = null;
  for (const token of tokens) {
    const speaks = speaksOf(token);
    if (speaks === "apart") previous = null;
    if (speaks !== "something") continue;
    const root = rootOf(token, language);
    add(root, weights.words);
    if (previous !== null) add(Math.imul(previous ^ seeds.pair, 0x01000193) ^ root, weights.pairs);
    previous = root;
    for (const concept of conceptsOf(token, language)) {
      add(Math.imul(concept ^ seeds.concept, 0x85ebca6b), weights.concepts);
    }
    if (weights.scenes > 0) {
      // A word of many scenes tells little of each.
      const own = scenesOf(token, language);
      for (const scene of own) {
        add(Math.imul(scene ^ seeds.scene, 0x85ebca6b), weights.scenes / Math.sqrt(own.length));
      }
    }
    if (weights.letters > 0 && token.word.length >= 4) {
      addLetters(token.word, weights.letters, add);
    }
  }
  for (const mark of marks) add(hashOf(mark, seeds.mark), markWeight);
  return vectorOf(scratch);
}

/** Marks and numbers stand between words; a stop word stands for nothing and between none. */
const speaksOf = fact(({ word, isWord }) => {
  if (!isWord || /^\d+$/.test(word)) return "apart";
  return isStopword(word) ? "nothing" : "something";
});

const rootOf = factIn((known, language) => hashOf(stemOf(known, language), seeds.word));

function addLetters(word: string, weight: number, add: (hash: number, weight: number) => void) {
  for (let from = -1; from + 2 <= word.length; from += 1) {
    let hash = seeds.letters;
    const most = Math.min(5, word.length + 1 - from);
    for (let size = 1; size <= most; size += 1) {
      hash = Math.imul(hash ^ letterAt(word, from + size - 1), 0x01000193);
      if (size >= 3) add(hash ^ (size << 24), weight * (letterShare[size] ?? 0));
    }
  }
}

function vectorOf(terms: Tally): Vector {
  const vector = room(terms.size);
  terms.copyKeys(vector.keys);
  vector.keys.sort();
  for (let to = 0; to < vector.keys.length; to += 1) {
    vector.values[to] = terms.get(vector.keys[to] ?? 0);
  }
  return vector;
}

/** How many of the texts hold each term. */
export function documentCounts(vectors: Iterable<Vector>): Tally {
  const counts = new Tally();
  for (const { keys } of vectors) {
    for (let at = 0; at < keys.length; at += 1) counts.add(keys[at] ?? 0, 1);
  }
  return counts;
}

/**
 * Sublinear counts times rarity, scaled to length 1. Terms in fewer than `least` texts count for the
 * length and are then left out: they can meet nothing. Counts that nobody needs any more may be written over.
 */
export function weigh(
  { keys, values }: Vector,
  counts: Tally,
  total: number,
  { least = 0, isWrittenOver = false } = {},
): Vector {
  let kept = 0;
  let length = 0;
  const weights = weightsFor(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const count = values[at] ?? 0;
    const among = counts.get(keys[at] ?? 0);
    const rarity = Math.log((1 + total) / (1 + among)) + 1;
    const weight = (count > 1 ? 1 + Math.log(count) : count) * rarity;
    length += weight ** 2;
    weights[at] = among < least ? 0 : weight;
    if (among >= least) kept += 1;
  }
  const vector = isWrittenOver
    ? { keys: keys.subarray(0, kept), values: values.subarray(0, kept) }
    : room(kept);
  const scale = length === 0 ? 0 : 1 / Math.sqrt(length);
  let to = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    vector.keys[to] = keys[at] ?? 0;
    vector.values[to] = weight * scale;
    to += 1;
  }
  return vector;
}

let scratchWeights = new Float64Array(1024);

function weightsFor(length: number): Float64Array {
  if (scratchWeights.length < length) scratchWeights = new Float64Array(2 * length);
  return scratchWeights;
}

/** All of them together, each as loud as it says. */
export function sumOf(parts: { vector: Vector; weight: number }[]): Vector {
  scratch.clear();
  for (const { vector, weight } of parts) {
    for (let at = 0; at < vector.keys.length; at += 1) {
      scratch.add(vector.keys[at] ?? 0, (vector.values[at] ?? 0) * weight);
    }
  }
  return vectorOf(scratch);
}

export function unit({ keys, values }: Vector): Vector {
  let length = 0;
  for (const value of values) length += value * value;
  const scale = length === 0 ? 0 : 1 / Math.sqrt(length);
  const vector = room(keys.length);
  vector.keys.set(keys);
  for (let at = 0; at < values.length; at += 1) vector.values[at] = (values[at] ?? 0) * scale;
  return vector;
}

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [left, right] = [a.keys[i] ?? 0, b.keys[j] ?? 0];
    if (left === right) sum += (a.values[i++] ?? 0) * (b.values[j++] ?? 0);
    else if (left < right) i += 1;
    else j += 1;
  }
  return sum;
}
