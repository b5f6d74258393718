import { affinityNames, isTelling } from "./affinity-names.ts";
import { fromBase64 } from "./base64.ts";
import { factIn } from "./facts.ts";
import type { Language } from "./language.ts";
import type { Token } from "./tokens.ts";
import stored from "./weights/affinity.weights.json" with { type: "json" };

export type StoredAffinity = {
  dimensions: number;
  /** "fi:stem", "en:stem" and "c:concept", ascending, a space between */
  words: string;
  rarity: string;
  vectors: string;
};

/** What a word keeps company with, and how rarely it is said at all (0..1). */
export type Meaning = { vector: Float32Array; rarity: number };

const { dimensions } = stored;
const vectors = new Int8Array(fromBase64(stored.vectors).buffer);
const rarities = fromBase64(stored.rarity);
const rows = new Map(stored.words.split(" ").map((word, row) => [word, row]));
const known = new Map<string, Meaning | null>();
const conceptShare = 0.7;

/** What the words of a text mean; words never met are left out. */
export function meaningsOf(tokens: Token[], language: Language): Meaning[] {
  const found: Meaning[] = [];
  for (const token of tokens) {
    const meaning = isTelling(token) ? meaningIn(token, language) : null;
    if (meaning) found.push(meaning);
  }
  return found;
}

/** All forms of a word that have the same names have one meaning. */
const meaningIn = factIn((word, language) => {
  const names = affinityNames(word, language);
  const key = names.join(" ");
  let meaning = known.get(key);
  if (meaning === undefined) {
    if (known.size > 20_000) known.clear();
    meaning = meaningOf(names);
    known.set(key, meaning);
  }
  return meaning;
});

const sum = new Float32Array(dimensions);

function meaningOf(names: string[]): Meaning | null {
  sum.fill(0);
  let isKnown = false;
  names.forEach((name, index) => {
    const row = rows.get(name);
    if (row === undefined) return;
    isKnown = true;
    const scale = (index === 0 ? 1 : conceptShare) / lengthOf(vectors, row * dimensions);
    for (let d = 0; d < dimensions; d += 1) {
      sum[d] = (sum[d] ?? 0) + (vectors[row * dimensions + d] ?? 0) * scale;
    }
  });
  if (!isKnown) return null;
  const length = lengthOf(sum, 0);
  const row = rows.get(names[0] ?? "");
  // A word never learnt is at least a rare one.
  const rarity = row === undefined ? 1 : (rarities[row] ?? 0) / 255;
  const vector = room();
  for (let d = 0; d < dimensions; d += 1) vector[d] = (sum[d] ?? 0) / length;
  return { vector, rarity };
}

const chunkSize = 256 * dimensions;
let chunk = new Float32Array(chunkSize);
let used = 0;

/** Many lie in one buffer: a buffer each would cost as much again. */
function room(): Float32Array {
  if (used === chunkSize) {
    chunk = new Float32Array(chunkSize);
    used = 0;
  }
  used += dimensions;
  return chunk.subarray(used - dimensions, used);
}

function lengthOf(values: Int8Array | Float32Array, from: number): number {
  let sum = 0;
  for (let at = from; at < from + dimensions; at += 1) sum += (values[at] ?? 0) ** 2;
  return Math.sqrt(sum) || 1;
}

/** How near the nearest of `others` is, 0..1. */
export function nearest({ vector }: Meaning, others: Meaning[]): number {
  let most = 0;
  for (const other of others) most = Math.max(most, likeness(vector, other.vector));
  return most;
}

/** The middle of them all, rare words louder, at length 1; written into `sum` where one is given. */
export function centreOf(
  meanings: Meaning[],
  sum: Float32Array = new Float32Array(dimensions),
): Float32Array {
  sum.fill(0);
  for (const { vector, rarity } of meanings) {
    for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + (vector[d] ?? 0) * rarity;
  }
  const length = lengthOf(sum, 0);
  for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) / length;
  return sum;
}

export function likeness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
