import { type CueHit, isPainKind } from "./cues/cue.ts";
import type { Language } from "./language.ts";

export type Verdict = {
  label: "pain" | "gain" | "neutral";
  pain: number;
  gain: number;
  valence: number;
  intensity: number;
  severity: number;
};

export type Evidence = { text: string; language: Language; sourceType: string; cues: CueHit[] };

/** Cues weighed into probabilities, a label and a strength. */
export function judge({ cues }: Evidence): Verdict {
  let painPoints = 0;
  let gainPoints = 0;
  for (const cue of cues) {
    const weight = cue.strength * (cue.isHypothetical ? 0.4 : 1);
    const hurts = isPainKind(cue.kind) !== cue.isNegated;
    if (hurts) painPoints += weight;
    else gainPoints += weight * (cue.isNegated ? 0.5 : 1);
  }
  const pain = sigmoid(1.6 * painPoints - 1.2 * gainPoints - 1.4);
  const gain = sigmoid(1.6 * gainPoints - 1.4 * painPoints - 1.4);
  const label = pain >= 0.5 && pain >= gain ? "pain" : gain >= 0.5 ? "gain" : "neutral";
  const intensity = label === "neutral" ? 0 : Math.min(3, Math.max(painPoints, gainPoints));
  const isAbandoned = cues.some(
    (cue) => cue.kind === "abandonment" && !cue.isNegated && !cue.isHypothetical,
  );
  return {
    label,
    pain,
    gain,
    valence: gain - pain,
    intensity,
    severity:
      label === "pain" ? (isAbandoned ? 4 : Math.min(3, Math.max(1, Math.round(intensity)))) : 0,
  };
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
