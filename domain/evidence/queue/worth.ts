/** What is known of a passage that nobody has reviewed. */
export type Unreviewed = {
  label: "pain" | "gain" | "neutral";
  /** probabilities, 0-1 */
  pain: number;
  gain: number;
  /** 1-4; 0 when it is no pain */
  severity: number;
  /** 0-3 */
  intensity: number;
  /** on no step of any map that its note is linked to */
  isUnplaced: boolean;
};

/** How sure the analysis is of what it says, 0-1. */
export function confidenceOf({ label, pain, gain }: Unreviewed): number {
  if (label === "neutral") return Math.max(0, 1 - pain - gain);
  return label === "pain" ? pain : gain;
}

/**
 * What a look at a passage is worth: what it weighs in a ranking (1-4), times how much of that a
 * person's word can change. The surer the analysis is, the less; one on no step counts for none yet,
 * and a look brings it in. The queue shows the highest first.
 */
export function worthOf(passage: Unreviewed): number {
  const { label, severity, intensity, isUnplaced } = passage;
  const weight =
    label === "neutral" ? 0.5 : label === "pain" ? Math.max(1, severity) : Math.max(1, intensity);
  const doubt = 1.5 - confidenceOf(passage);
  return weight * doubt + (isUnplaced ? 1 : 0);
}
