import { factors, type Scoring, type WeightName, weightName } from "./scoring.ts";

type Kind = "pain" | "gain";
type FactorWord = (typeof factors)[number] | "strength";

/** What of the words of `scoring` is needed. */
type Say = {
  factor: (name: FactorWord) => string;
  weighed: (weight: Exclude<WeightName, "out" | "usual">, factor: string) => string;
  recency: (days: number) => string;
};

/** What points are ranked by, in words: "severity (double) × reach × recency (half after 180 days)". */
export function ruleWords(scoring: Scoring, kind: Kind, say: Say): string {
  const words = factors.flatMap((factor) => {
    const name = say.factor(kind === "gain" && factor === "severity" ? "strength" : factor);
    const weight = weightName(scoring[factor]);
    if (weight === "out") return [];
    return weight === "usual" ? name : say.weighed(weight, name);
  });
  if (scoring.halfLifeDays !== null) words.push(say.recency(scoring.halfLifeDays));
  return words.join(" × ");
}
