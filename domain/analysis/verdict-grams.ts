import { scopesOf } from "./cues/negation.ts";
import { fact, factIn } from "./facts.ts";
import type { Features } from "./features.ts";
import type { Language } from "./language.ts";
import { hashOf, letterAt, mix } from "./ngrams.ts";
import { stemOf } from "./stem.ts";
import type { Token } from "./tokens.ts";

export const gramSpace = 2 ** 19;
export const gramSeed = 7_907;

/** How loud a text's grams are together, however long it is. */
const gramShare = 2.6;
const windowSize = 5;
const CONTRAST = /^(?:mutta|mut|vaikka|silti|kunnes|but|although|though|still|yet|until)$/;

/** Salts that keep one kind of gram from meeting another in the same bucket. */
const salt = {
  stem: 0x2f_91,
  stemPair: 0x51_7c_c1,
  skip: 0x27_22_0a,
  wordPair: 0x9e_37_79,
  wordTriple: 0x6a_09_e6,
  window: 0xbb_67_ae,
  first: 0x3c_6e_f3,
  last: 0xa5_4f_f5,
  contrast: 0x51_0e_52,
  denied: 0x9b_05_68,
  wished: 0x1f_83_d9,
};
const START = hashOf("^", gramSeed);
const END = hashOf("$", gramSeed);

type Push = (hash: number, weight: number) => void;

/**
 * Words and their stems, in pairs, triples, with a gap and within a window, at the beginning, at the
 * end, behind a contrast, under a negation or a wish; and character 3-5-grams.
 */
export function addGrams(
  features: Features,
  tokens: Token[],
  language: Language,
  firstBucket: number,
): void {
  const from = features.length;
  const push: Push = (hash, weight) => {
    features.push(firstBucket + (mix(hash) & (gramSpace - 1)), weight);
  };
  const words = tokens.map(hashOfWord);
  const roots = tokens.map((token) => rootOf(token, language));
  addOrder(words, roots, push);
  addPlaces(tokens, roots, push);
  addScopes(tokens, roots, language, push);
  tokens.forEach((token, index) => {
    push(words[index] ?? 0, 1);
    if (!token.isWord) return;
    push(roots[index] ?? 0, 1);
    const shape = shapeOf(token);
    if (shape.length >= 4) addLetters(shape, push);
  });
  features.scale(from, gramShare);
}

/** Numbers fall together. */
const number = "0";
const shapeOf = fact(({ word }) => (/\d/.test(word) ? number : word));
const hashOfWord = fact((known) => hashOf(shapeOf(known), gramSeed));
const rootOf = factIn((known, language) => {
  if (!known.isWord) return hashOfWord(known);
  const root = shapeOf(known) === number ? number : stemOf(known, language);
  return hashOf(root, gramSeed ^ salt.stem);
});
const isContrast = fact(({ word }) => CONTRAST.test(word));

function addOrder(words: number[], roots: number[], push: Push): void {
  const word = (at: number) => (at < 0 ? START : (words[at] ?? END));
  const root = (at: number) => (at < 0 ? START : (roots[at] ?? END));
  for (let at = 0; at <= roots.length; at += 1) {
    const [own, before] = [root(at), root(at - 1)];
    push(join(salt.stemPair, before, own), 0.9);
    if (at > 0) push(join(salt.skip, root(at - 2), own), 0.5);
    const pair = join(salt.wordPair, word(at - 1), word(at));
    push(pair, 0.7);
    if (at > 0) push(join(salt.wordTriple, word(at - 2), pair), 0.5);
    for (let next = at + 1; next <= at + windowSize && next < roots.length; next += 1) {
      const other = root(next);
      push(join(salt.window, Math.min(own, other), Math.max(own, other)), 0.4);
    }
  }
}

function addPlaces(tokens: Token[], roots: number[], push: Push): void {
  let isBehind = false;
  roots.forEach((root, at) => {
    if (at < 3) push(root ^ salt.first, 0.7);
    if (at >= roots.length - 4) push(root ^ salt.last, 0.7);
    if (isBehind) push(root ^ salt.contrast, 0.7);
    const token = tokens[at];
    isBehind ||= token !== undefined && isContrast(token);
  });
}

function addScopes(tokens: Token[], roots: number[], language: Language, push: Push): void {
  const scopes = scopesOf(tokens, language === "en" ? "en" : "fi");
  roots.forEach((root, at) => {
    if (scopes.isNegated(at, at)) push(root ^ salt.denied, 1);
    else if (scopes.isHypothetical(at)) push(root ^ salt.wished, 0.6);
  });
}

function addLetters(word: string, push: Push): void {
  for (let from = -1; from + 2 <= word.length; from += 1) {
    let hash = gramSeed ^ 0x5bd1e995;
    const most = Math.min(5, word.length + 1 - from);
    for (let size = 1; size <= most; size += 1) {
      hash = Math.imul(hash ^ letterAt(word, from + size - 1), 0x01000193);
      if (size >= 3) push(hash ^ (size << 24), 0.35);
    }
  }
}

function join(kind: number, first: number, second: number): number {
  return Math.imul(Math.imul(first ^ kind, 0x85ebca6b) ^ second, 0x01000193);
}
