import { type CueHit, gainKinds, isPainKind, painKinds } from "./cues/cue.ts";
import { fact } from "./facts.ts";
import { Features, type Hashed } from "./features.ts";
import type { Language } from "./language.ts";
import { hashOf, mix } from "./ngrams.ts";
import type { Token } from "./tokens.ts";
import { addGrams, gramSeed, gramSpace } from "./verdict-grams.ts";

/** Named features come first, hashed ones after them. */
const namedSpace = 512;
const orderSpace = 2 ** 13;
export const verdictBuckets = namedSpace + orderSpace + gramSpace;

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

const scratch = new Features();

export type VerdictInput = {
  text: string;
  tokens: Token[];
  language: Language;
  sourceType: string;
  cues: CueHit[];
  valence: { negative: number; positive: number };
};

/**
 * What the last model looks at: sentiment, cues in their scopes, the shape of the text, its n-grams.
 * It lies there until the next text.
 */
export function verdictFeatures(input: VerdictInput): Hashed {
  scratch.clear();
  const named = namedFeatures(input);
  const shift = input.language === "fi" ? 128 : input.language === "en" ? 256 : 384;
  named.forEach((value, name) => {
    const slot = slots.get(name);
    if (slot === undefined || value === 0) return;
    // Once for both languages together, once for the language alone.
    scratch.push(slot, value);
    scratch.push(slot + shift, value);
  });
  addCueOrder(scratch, input.cues);
  addGrams(scratch, input.tokens, input.language, namedSpace + orderSpace);
  return scratch.found();
}

/** Which cue follows which: "waited, but was helped at once" is another story than the reverse. */
function addCueOrder(features: Features, cues: CueHit[]): void {
  let previous = "^";
  for (const cue of cues) {
    const own = `${cue.kind}${cue.isNegated ? "-" : ""}${cue.isHypothetical ? "?" : ""}`;
    features.push(cueOrder(previous, own), 0.5);
    previous = own;
  }
  if (previous !== "^") features.push(cueOrder(previous, "$"), 0.5);
}

function cueOrder(before: string, after: string): number {
  return namedSpace + (mix(hashOf(`~${before} ${after}`, gramSeed)) & (orderSpace - 1));
}

function namedFeatures({ text, tokens, cues, valence }: VerdictInput): Map<string, number> {
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
  let words = 0;
  let signs = 0;
  for (const token of tokens) {
    if (!token.isWord) continue;
    words += 1;
    signs |= signsOf(token);
  }
  if (signs & sign.negation) add("negation", 1);
  if (signs & sign.condition) add("condition", 1);
  if (signs & sign.number) add("number", 0.5);
  if (words <= 4) add("short", 1);
  if (words >= 20) add("long", 1);
  if (signs & sign.contrast) add("contrast", 1);
  return totals;
}

const sign = { negation: 1, condition: 2, number: 4, contrast: 8 };
const NEGATION =
  /^(?:en|et|ei|emme|ette|eivät|eikä|enkä|ilman|not|no|never|nobody|nothing|without|cannot)$|n't$/;
const CONDITION = /^(?:jos|if|would|olisi|ois|kunpa|wish)$/;
const CONTRAST = /^(?:mutta|mut|vaikka|silti|but|although|though|yet|still)$/;

const signsOf = fact(
  ({ word }) =>
    (NEGATION.test(word) ? sign.negation : 0) |
    (CONDITION.test(word) ? sign.condition : 0) |
    (/\d/.test(word) ? sign.number : 0) |
    (CONTRAST.test(word) ? sign.contrast : 0),
);
