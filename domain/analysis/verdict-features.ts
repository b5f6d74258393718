import { type CueHit, gainKinds, isPainKind, painKinds } from "./cues/cue.ts";
import type { Language } from "./language.ts";
import { type Hashed, hashOf, mix } from "./ngrams.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokens.ts";

/** Named features come first, hashed ones after them. */
const namedSpace = 512;
const hashedSpace = 2 ** 16;
export const verdictBuckets = namedSpace + hashedSpace;
const seed = 7_907;

const kinds = [...painKinds, ...gainKinds, "context"];
const names = [
  "negative",
  "positive",
  "pain",
  "gain",
  "balance",
  "negatedPain",
  "negatedGain",
  "wishedPain",
  "wishedGain",
  "lastPain",
  "lastGain",
  "noCue",
  "question",
  "exclamation",
  "negation",
  "condition",
  "number",
  "short",
  "long",
  "contrast",
  ...kinds.flatMap((kind) => [kind, `${kind}:negated`, `${kind}:wished`]),
];
const slots = new Map(names.map((name, index) => [name, index]));

export type VerdictInput = {
  text: string;
  tokens: Token[];
  language: Language;
  sourceType: string;
  cues: CueHit[];
  valence: { negative: number; positive: number };
};

/** What the last model looks at: sentiment, cues in their scopes, the shape of the text, its n-grams. */
export function verdictFeatures(input: VerdictInput): Hashed {
  const hashed: Hashed = { at: [], value: [] };
  const named = namedFeatures(input);
  const shift = input.language === "fi" ? 128 : input.language === "en" ? 256 : 384;
  for (const [name, value] of named) {
    const slot = slots.get(name);
    if (slot === undefined || value === 0) continue;
    // Once for both languages together, once for the language alone.
    hashed.at.push(slot, slot + shift);
    hashed.value.push(value, value);
  }
  addCueOrder(hashed, input.cues);
  addGrams(hashed, input.tokens, input.language);
  return hashed;
}

/** Which cue follows which: "waited, but was helped at once" is another story than the reverse. */
function addCueOrder(hashed: Hashed, cues: CueHit[]): void {
  let previous = "^";
  for (const cue of cues) {
    const own = `${cue.kind}${cue.isNegated ? "-" : ""}${cue.isHypothetical ? "?" : ""}`;
    hashed.at.push(namedSpace + (mix(hashOf(`~${previous} ${own}`, seed)) & (hashedSpace - 1)));
    hashed.value.push(0.5);
    previous = own;
  }
  if (previous !== "^") {
    hashed.at.push(namedSpace + (mix(hashOf(`~${previous} $`, seed)) & (hashedSpace - 1)));
    hashed.value.push(0.5);
  }
}

function namedFeatures({ text, tokens, cues, valence }: VerdictInput): [string, number][] {
  const totals = new Map<string, number>();
  const add = (name: string, value: number) => totals.set(name, (totals.get(name) ?? 0) + value);
  let last: CueHit | undefined;
  for (const cue of cues) {
    const strength = cue.strength / 2;
    if (cue.kind === "context") {
      add(cue.kind, strength);
      continue;
    }
    const isPain = isPainKind(cue.kind);
    if (cue.isHypothetical) {
      add(`${cue.kind}:wished`, strength);
      add(isPain ? "wishedPain" : "wishedGain", strength);
    } else if (cue.isNegated) {
      add(`${cue.kind}:negated`, strength);
      add(isPain ? "negatedPain" : "negatedGain", strength);
    } else {
      add(cue.kind, strength);
      add(isPain ? "pain" : "gain", strength);
      last = cue;
    }
  }
  const hurts = (totals.get("pain") ?? 0) + (totals.get("negatedGain") ?? 0);
  const pleases = (totals.get("gain") ?? 0) + 0.7 * (totals.get("negatedPain") ?? 0);
  if (last) add(isPainKind(last.kind) ? "lastPain" : "lastGain", 1);
  if (cues.length === 0) add("noCue", 1);
  add("balance", Math.max(-2, Math.min(2, hurts - pleases)));
  add("negative", valence.negative / 2);
  add("positive", valence.positive / 2);
  if (text.includes("?")) add("question", 1);
  if (text.includes("!")) add("exclamation", 1);
  const words = tokens.filter((token) => token.isWord);
  if (words.some(({ word }) => isNegation(word))) add("negation", 1);
  if (words.some(({ word }) => /^(?:jos|if|would|olisi|ois|kunpa|wish)$/.test(word)))
    add("condition", 1);
  if (words.some(({ word }) => /\d/.test(word))) add("number", 0.5);
  if (words.length <= 4) add("short", 1);
  if (words.length >= 20) add("long", 1);
  if (
    words.some(({ word }) =>
      /^(?:mutta|mut|vaikka|silti|but|although|though|yet|still)$/.test(word),
    )
  )
    add("contrast", 1);
  return [...totals];
}

function isNegation(word: string): boolean {
  return /^(?:en|et|ei|emme|ette|eivät|eikä|enkä|ilman|not|no|never|nobody|nothing|without|cannot)$|n't$/.test(
    word,
  );
}

const gramShare = 1.6;

/** Words, their stems, pairs with and without a word between, and character 3-5-grams. */
function addGrams(hashed: Hashed, tokens: Token[], language: Language): void {
  const first = hashed.at.length;
  const push = (hash: number, weight: number) => {
    hashed.at.push(namedSpace + (mix(hash) & (hashedSpace - 1)));
    hashed.value.push(weight);
  };
  let previous = 1;
  let before = 1;
  for (const { word, isWord } of tokens) {
    const shape = /\d/.test(word) ? "0" : word;
    const own = hashOf(shape, seed);
    push(own, 1);
    const root = isWord ? hashOf(stem(shape, language), seed ^ 0x2f) : own;
    if (isWord) push(root, 1);
    push(Math.imul(previous, 0x01000193) ^ root, 0.9);
    push(Math.imul(before, 0x85ebca6b) ^ root, 0.5);
    before = previous;
    previous = root;
    if (isWord && shape.length >= 4) addLetters(`_${shape}_`, push);
  }
  let length = 0;
  for (let i = first; i < hashed.value.length; i += 1) length += (hashed.value[i] ?? 0) ** 2;
  const scale = length === 0 ? 0 : gramShare / Math.sqrt(length);
  for (let i = first; i < hashed.value.length; i += 1) {
    hashed.value[i] = (hashed.value[i] ?? 0) * scale;
  }
}

function addLetters(padded: string, push: (hash: number, weight: number) => void): void {
  for (let from = 0; from + 3 <= padded.length; from += 1) {
    let hash = seed ^ 0x5bd1e995;
    const most = Math.min(5, padded.length - from);
    for (let size = 1; size <= most; size += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(from + size - 1), 0x01000193);
      if (size >= 3) push(hash ^ (size << 24), 0.35);
    }
  }
}
