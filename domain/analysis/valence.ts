import { linear, load, softmax } from "./linear.ts";
import { ngramsOf } from "./ngrams.ts";
import type { Token } from "./tokens.ts";
import { valenceSeed } from "./valence-seed.ts";
import stored from "./weights/valence.weights.json" with { type: "json" };

const model = load(stored);

/** Sentiment of the words, not yet pain: log-odds of negative and of positive against the rest. */
export function valenceOf(tokens: Token[]): { negative: number; positive: number } {
  const shares = softmax(linear(model, ngramsOf(tokens, model.buckets, valenceSeed)));
  return { negative: logit(shares[0] ?? 0), positive: logit(shares[2] ?? 0) };
}

function logit(share: number): number {
  const safe = Math.min(0.999, Math.max(0.001, share));
  return Math.log(safe / (1 - safe));
}
