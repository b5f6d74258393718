import type { ExcerptLabel } from "./excerpt.ts";

type Weights = { pain: number; gain: number; valence: number; intensity: number };

/** How strongly a passage that a person has marked counts, in the measures of the analysis. */
export function weightsOf(label: ExcerptLabel, severity: number): Weights {
  switch (label) {
    case "pain":
      return {
        pain: 1,
        gain: 0,
        valence: -Math.min(1, 0.2 + 0.2 * severity),
        intensity: Math.min(3, severity),
      };
    case "gain":
      return { pain: 0, gain: 1, valence: 0.6, intensity: 2 };
    case "neutral":
      return { pain: 0, gain: 0, valence: 0, intensity: 0 };
    default:
      return label satisfies never;
  }
}
