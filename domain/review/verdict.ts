/** What can be said of an assumption: it stands, it does not, or it is to be tried out. */
export const verdicts = ["agree", "doubt", "test"] as const;
export type Verdict = (typeof verdicts)[number];

export type Said = { by: string | null; verdict: Verdict; claim: string; at: Date };

/** Of each person the newest word, and only what was said of the claim as it stands now. */
export function standing<S extends Said>(said: readonly S[], claim: string): S[] {
  const newest = new Map<string | null, S>();
  for (const one of [...said].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    if (one.claim === claim) newest.set(one.by, one);
  }
  return [...newest.values()];
}

export type Outcome = "open" | "test" | "doubt" | "agree";

/** To be tested as soon as one wants that, doubted as soon as one doubts; else agreed, or not gone through. */
export function outcomeOf(said: readonly { verdict: Verdict }[]): Outcome {
  const has = (verdict: Verdict) => said.some((one) => one.verdict === verdict);
  if (has("test")) return "test";
  if (has("doubt")) return "doubt";
  return has("agree") ? "agree" : "open";
}
