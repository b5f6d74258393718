import { fromBase64, toBase64 } from "./base64.ts";
import type { Hashed } from "./features.ts";

/** A linear model with one output or three over one hashed space, stored as signed bytes. */
export type LinearModel = {
  buckets: number;
  outputs: number;
  bias: number[];
  /** per output: weight = byte x scale */
  scale: number[];
  /** bucket by bucket, the outputs side by side: what is read together lies together */
  weights: Int8Array;
};

export type StoredModel = Omit<LinearModel, "weights"> & { weights: string };

/** The outputs before any squashing. */
export function linear(model: LinearModel, features: Hashed): number[] {
  const { outputs, scale, bias } = model;
  const sums = outputs === 3 ? three(model.weights, features) : one(model.weights, features);
  return sums.map((sum, output) => sum * (scale[output] ?? 0) + (bias[output] ?? 0));
}

/** Nearly all the time of reading a text is spent here: three sums that stay in registers. */
function three(weights: Int8Array, { at, value }: Hashed): number[] {
  let [first, second, third] = [0, 0, 0];
  for (let i = 0; i < at.length; i += 1) {
    const from = (at[i] ?? 0) * 3;
    const own = value[i] ?? 0;
    first += (weights[from] ?? 0) * own;
    second += (weights[from + 1] ?? 0) * own;
    third += (weights[from + 2] ?? 0) * own;
  }
  return [first, second, third];
}

function one(weights: Int8Array, { at, value }: Hashed): number[] {
  let sum = 0;
  for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
  return [sum];
}

export function softmax(values: number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Weights to bytes: the largest of each output becomes 127. */
export function quantise(
  weights: Float64Array,
  bias: number[],
  buckets: number,
  outputs: number,
): LinearModel {
  const bytes = new Int8Array(buckets * outputs);
  const scale: number[] = [];
  for (let output = 0; output < outputs; output += 1) {
    let most = 0;
    for (let i = 0; i < buckets; i += 1) {
      most = Math.max(most, Math.abs(weights[i * outputs + output] ?? 0));
    }
    // Six digits: the stored number must read back the same everywhere.
    const unit = Number((most / 127 || 1).toPrecision(6));
    scale.push(unit);
    for (let i = 0; i < buckets; i += 1) {
      bytes[i * outputs + output] = Math.round((weights[i * outputs + output] ?? 0) / unit);
    }
  }
  return {
    buckets,
    outputs,
    bias: bias.map((b) => Number(b.toPrecision(6))),
    scale,
    weights: bytes,
  };
}

export function store(model: LinearModel): StoredModel {
  return { ...model, weights: toBase64(new Uint8Array(model.weights.buffer)) };
}

export function load(stored: StoredModel): LinearModel {
  if (stored.outputs !== 1 && stored.outputs !== 3) throw new Error("not one output and not three");
  return { ...stored, weights: new Int8Array(fromBase64(stored.weights).buffer) };
}
