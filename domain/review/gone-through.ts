import type { Assumption } from "./assumptions.ts";
import { type Outcome, outcomeOf, type Said, standing } from "./verdict.ts";

export type Judged<S> = { assumption: Assumption; said: S[]; outcome: Outcome };

/** Each assumption with what stands of what was said about it. */
export function goneThrough<S extends Said & { assumption: string }>(
  assumptions: readonly Assumption[],
  challenges: readonly S[],
): Judged<S>[] {
  return assumptions.map((assumption) => {
    const about = challenges.filter((one) => one.assumption === assumption.key);
    const said = standing(about, assumption.claim);
    return { assumption, said, outcome: outcomeOf(said) };
  });
}
