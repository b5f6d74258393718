import { type CueHit, isPainKind } from "./cues/cue.ts";
import { isDateOnly } from "./dates.ts";
import type { Hashed } from "./features.ts";
import type { Language } from "./language.ts";
import { linear, load, softmax } from "./linear.ts";
import type { Token } from "./tokens.ts";
import { valenceOf } from "./valence.ts";
import { verdictFeatures } from "./verdict-features.ts";
import stored from "./weights/verdict.weights.json" with { type: "json" };

export type Thresholds = Record<
  "fi" | "en",
  { pain: number; gain: number; bySource: Record<string, number> }
>;

export type Verdict = {
  label: "pain" | "gain" | "neutral";
  pain: number;
  gain: number;
  valence: number;
  intensity: number;
  severity: number;
};

export type Evidence = {
  text: string;
  tokens: Token[];
  language: Language;
  sourceType: string;
  cues: CueHit[];
};

const model = load(stored.model);
const strength = load(stored.intensity);
const thresholds: Thresholds = stored.thresholds;

const nothing: Verdict = {
  label: "neutral",
  pain: 0,
  gain: 0,
  valence: 0,
  intensity: 0,
  severity: 0,
};

/** Sentiment, cues and words weighed into probabilities, a label and a strength. */
export function judge(evidence: Evidence): Verdict {
  const { text, tokens, language, sourceType, cues } = evidence;
  if (isDateOnly(text)) return nothing;
  const features = verdictFeatures({ ...evidence, valence: valenceOf(tokens) });
  const sums = linear(model, features);
  const shares = softmax(sums.map((sum) => sum / stored.temperature));
  const [pain = 0, , gain = 0] = shares;
  const label = labelOf(thresholds, pain, gain, language, sourceType);
  const intensity = label === "neutral" ? 0 : round(strengthOf(features));
  const isAbandoned = cues.some(
    (cue) => cue.kind === "abandonment" && !cue.isNegated && !cue.isHypothetical,
  );
  return {
    label,
    pain: round(pain),
    gain: round(gain),
    valence: round(gain - pain),
    intensity,
    severity:
      label !== "pain" ? 0 : isAbandoned ? 4 : Math.min(3, Math.max(1, Math.round(intensity))),
  };
}

function strengthOf(features: Hashed): number {
  return Math.min(3, Math.max(1, linear(strength, features)[0] ?? 1));
}

/** The finer its lead over its threshold, the surer the label; pain wins a tie. */
export function labelOf(
  given: Thresholds,
  pain: number,
  gain: number,
  language: Language,
  sourceType: string,
): Verdict["label"] {
  const limits = given[language === "en" ? "en" : "fi"];
  const painLimit = limits.bySource[sourceType] ?? limits.pain;
  if (pain >= painLimit && pain >= gain) return "pain";
  if (gain >= limits.gain && gain > pain) return "gain";
  return pain >= painLimit ? "pain" : "neutral";
}

/** Whether a hit may be shown as the reason: told as having happened, and on the label's side. */
export function isReason(cue: CueHit, label: Verdict["label"]): boolean {
  if (cue.kind === "context" || cue.isHypothetical || cue.isNegated) return false;
  return label === "neutral" || isPainKind(cue.kind) === (label === "pain");
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
