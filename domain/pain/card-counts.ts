import { type Counts, nobody } from "./badge.ts";
import type { ScoreParts } from "./score.ts";

/** Where the people behind a card were counted. */
export type CardCounts = Counts & { from: "point" | "card" | "guess" | "step" };

type Known = {
  /** what is attached to the card itself */
  attached: Counts | undefined;
  /** the pain point that it is linked to */
  point: Counts | undefined;
  step: Counts | undefined;
  /** a pain or a gain of the team's: a claim of its own */
  isGuess: boolean;
  /** it shows somebody's own words */
  isQuote: boolean;
};

/**
 * A card is known by what is attached or linked to it, whichever speaks for more people; else as well
 * as its step. What the team claims to hurt or please is known by nobody until one of the two is there.
 */
export function cardCounts({ attached, point, step, isGuess, isQuote }: Known): CardCounts {
  const one = { people: 1, sourceTypes: 1 };
  const own = isQuote && !attached?.people ? one : (attached ?? nobody);
  if (point && point.people > own.people) return { ...point, from: "point" };
  if (own.people > 0) return { ...own, from: "card" };
  if (isGuess) return { ...nobody, from: "guess" };
  return { ...(step ?? nobody), from: "step" };
}

/** Who reports a pain point, and through how many kinds of source. */
export function countsOfPoint({ people, bySource }: ScoreParts): Counts {
  const sourceTypes = Object.values(bySource).filter((part) => part.people > 0).length;
  return { people, sourceTypes };
}
