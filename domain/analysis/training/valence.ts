import { kept } from "../features.ts";
import type { LinearModel } from "../linear.ts";
import { ngramsOf } from "../ngrams.ts";
import { tokenize } from "../tokens.ts";
import { valenceSeed } from "../valence-seed.ts";
import { type Example, fitSoftmax } from "./fit.ts";

export const valenceBuckets = 2 ** 17;

export type ValenceRow = { label: -1 | 0 | 1; text: string };

/** Negative, neutral, positive. Each set of sentences has the same say, whatever its size. */
export function trainValence(sets: ValenceRow[][], epochs = 4): LinearModel {
  const total = sets.reduce((sum, rows) => sum + rows.length, 0);
  const examples = sets.flatMap((rows) =>
    rows.map(
      ({ label, text }): Example => ({
        features: kept(ngramsOf(tokenize(text), valenceBuckets, valenceSeed)),
        label: label + 1,
        weight: Math.sqrt(total / sets.length / rows.length),
      }),
    ),
  );
  return fitSoftmax(examples, {
    buckets: valenceBuckets,
    outputs: 3,
    epochs,
    rate: 0.25,
    decay: 1e-5,
    seed: valenceSeed,
  });
}
