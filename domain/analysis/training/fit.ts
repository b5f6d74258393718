import type { Hashed } from "../features.ts";
import { type LinearModel, quantise, softmax } from "../linear.ts";
import { seeded, shuffled } from "./random.ts";

export type Example = { features: Hashed; label: number; weight: number };

export type FitOptions = {
  buckets: number;
  outputs: number;
  epochs: number;
  rate: number;
  /** pull towards zero, per example */
  decay: number;
  seed: number;
};

/**
 * Softmax regression by AdaGrad, one example at a time in a seeded order. Nothing here depends on the
 * clock, the machine or the number of cores, so the same examples give the same bytes.
 */
export function fitSoftmax(examples: Example[], options: FitOptions): LinearModel {
  const { weights, bias } = fitWeights(examples, options);
  return quantise(weights, bias, options.buckets, options.outputs);
}

export function fitWeights(
  examples: Example[],
  { buckets, outputs, epochs, rate, decay, seed }: FitOptions,
): { weights: Float64Array; bias: number[] } {
  const { from, at, value, slots } = packed(examples, buckets);
  const weights = new Float64Array(slots.length * outputs);
  const squares = new Float64Array(slots.length * outputs).fill(1e-2);
  const bias = new Array<number>(outputs).fill(0);
  const biasSquares = new Array<number>(outputs).fill(1);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(examples.length, random)) {
      const { label = 0, weight = 0 } = examples[index] ?? {};
      const [first, end] = [from[index] ?? 0, from[index + 1] ?? 0];
      const sums = bias.slice();
      for (let output = 0; output < outputs; output += 1) {
        let sum = sums[output] ?? 0;
        for (let i = first; i < end; i += 1) {
          sum += (weights[(at[i] ?? 0) * outputs + output] ?? 0) * (value[i] ?? 0);
        }
        sums[output] = sum;
      }
      const shares = softmax(sums);
      for (let output = 0; output < outputs; output += 1) {
        const error = ((shares[output] ?? 0) - (label === output ? 1 : 0)) * weight;
        for (let i = first; i < end; i += 1) {
          const slot = (at[i] ?? 0) * outputs + output;
          const own = weights[slot] ?? 0;
          const gradient = error * (value[i] ?? 0) + decay * own;
          const square = (squares[slot] ?? 0) + gradient * gradient;
          squares[slot] = square;
          weights[slot] = own - (rate * gradient) / Math.sqrt(square);
        }
        const square = (biasSquares[output] ?? 0) + error * error;
        biasSquares[output] = square;
        bias[output] = (bias[output] ?? 0) - (rate * error) / Math.sqrt(square);
      }
    }
  }
  const spread = new Float64Array(buckets * outputs);
  slots.forEach((bucket, slot) => {
    for (let output = 0; output < outputs; output += 1) {
      spread[bucket * outputs + output] = weights[slot * outputs + output] ?? 0;
    }
  });
  return { weights: spread, bias };
}

/** All features in a row, with only the buckets that occur: what is read together lies together. */
function packed(examples: Example[], buckets: number) {
  const total = examples.reduce((sum, { features }) => sum + features.at.length, 0);
  const from = new Int32Array(examples.length + 1);
  const at = new Int32Array(total);
  const value = new Float64Array(total);
  const slotOf = new Int32Array(buckets).fill(-1);
  const slots: number[] = [];
  let next = 0;
  examples.forEach(({ features }, index) => {
    features.at.forEach((bucket, i) => {
      if (slotOf[bucket] === -1) slotOf[bucket] = slots.push(bucket) - 1;
      at[next] = slotOf[bucket] ?? 0;
      value[next] = features.value[i] ?? 0;
      next += 1;
    });
    from[index + 1] = next;
  });
  return { from, at, value, slots };
}

/** Without features that only one example has: they say nothing of any other. */
export function shared(all: Hashed[], buckets: number): Hashed[] {
  const counts = new Uint8Array(buckets);
  for (const { at } of all)
    for (const slot of new Set(at)) counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
  const isShared = (slot: number | undefined) => (counts[slot ?? 0] ?? 0) >= 2;
  return all.map(({ at, value }) => ({
    at: at.filter(isShared),
    value: value.filter((_, index) => isShared(at[index])),
  }));
}

/** Least squares with one output, the same way. */
export function fitLinear(examples: Example[], options: FitOptions): LinearModel {
  const { buckets, epochs, rate, decay, seed } = options;
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-2);
  const total = examples.reduce((sum, { label }) => sum + label, 0);
  const bias = total / Math.max(1, examples.length);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index];
      if (!example) continue;
      const { at, value } = example.features;
      let sum = bias;
      for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
      const error = (sum - example.label) * example.weight;
      for (let i = 0; i < at.length; i += 1) {
        const slot = at[i] ?? 0;
        const gradient = error * (value[i] ?? 0) + decay * (weights[slot] ?? 0);
        const square = (squares[slot] ?? 0) + gradient * gradient;
        squares[slot] = square;
        weights[slot] = (weights[slot] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return quantise(weights, [bias], buckets, 1);
}
