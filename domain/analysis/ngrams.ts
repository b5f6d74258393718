import { Features, type Hashed } from "./features.ts";
import type { Token } from "./tokens.ts";

const scratch = new Features();

/**
 * Word 1-2-grams and character 2-5-grams, hashed. Scaled so that a text's n-grams together have
 * length 1: a long text must not shout louder than a short one. They lie there until the next text.
 */
export function ngramsOf(tokens: Token[], buckets: number, seed: number): Hashed {
  scratch.clear();
  const mask = buckets - 1;
  const push = (hash: number, value: number) => {
    scratch.push(mix(hash) & mask, value);
  };
  let previous = hashOf("^", seed);
  for (const { word } of tokens) {
    const letters = shape(word);
    const own = hashOf(letters, seed);
    push(own, 1);
    push(Math.imul(previous, 0x01000193) ^ own, 0.8);
    previous = own;
    if (letters.length < 3) continue;
    for (let from = -1; from < letters.length; from += 1) {
      let hash = seed ^ 0x5bd1e995;
      const most = Math.min(5, letters.length + 1 - from);
      for (let size = 0; size < most; size += 1) {
        hash = Math.imul(hash ^ letterAt(letters, from + size), 0x01000193);
        if (size >= 1) push(hash ^ (size << 24), 0.35);
      }
    }
  }
  scratch.scale(0, 1);
  return scratch.found();
}

/** Before a word and behind it stands a low line, for its n-grams to begin and end with. */
export function letterAt(word: string, at: number): number {
  return at < 0 || at >= word.length ? 95 : word.charCodeAt(at);
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}

/** Spreads the high bits, so that masking keeps the hash even. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return mixed ^ (mixed >>> 16);
}

/** Digits fall together: it matters that there was a number, not which. */
function shape(word: string): string {
  return /\d/.test(word) ? word.replace(/\d/g, "0") : word;
}
