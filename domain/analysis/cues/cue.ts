export const painKinds = [
  "effort",
  "repetition",
  "waiting",
  "failure",
  "confusion",
  "missing_information",
  "price_surprise",
  "hand_off",
  "abandonment",
  "rudeness",
  "distrust",
  "access",
  "displeasure",
] as const;
export const gainKinds = [
  "ease",
  "speed",
  "kindness",
  "reliability",
  "surprise",
  "delight",
] as const;

export type PainKind = (typeof painKinds)[number];
export type GainKind = (typeof gainKinds)[number];
/** `context` marks what only looks like pain or gain: questions, routines, plans, wishes. Never shown. */
export type CueKind = PainKind | GainKind | "context";

/** A passage that speaks of pain or gain, and why. */
export type Cue = { kind: CueKind; start: number; end: number };

/** A hit with what stands around it. */
export type CueHit = Cue & {
  /** 0..3: how much it weighs by itself */
  strength: number;
  isNegated: boolean;
  /** wished, supposed or asked rather than told */
  isHypothetical: boolean;
};

export function isPainKind(kind: string): kind is PainKind {
  return (painKinds as readonly string[]).includes(kind);
}
