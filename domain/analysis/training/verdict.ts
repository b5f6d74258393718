import { Features, type Hashed } from "../features.ts";
import { type LinearModel, linear, softmax } from "../linear.ts";
import type { Thresholds } from "../verdict.ts";
import { verdictBuckets } from "../verdict-features.ts";
import { type Example, fitLinear, fitSoftmax, shared } from "./fit.ts";
import { classes, featuresOf, type LabelledRow } from "./labelled.ts";

export type TrainedVerdict = {
  model: LinearModel;
  intensity: LinearModel;
  temperature: number;
  thresholds: Thresholds;
  /** out-of-fold shares, row by row: what the thresholds were chosen on; whole files are held out */
  held: number[][];
};

export type VerdictOptions = { epochs: number; rate: number; decay: number; folds: number };
export const verdictDefaults: VerdictOptions = { epochs: 10, rate: 0.08, decay: 1e-3, folds: 4 };

/** The last model, its calibration and its thresholds, all from rows that are for fitting. */
export function trainVerdict(
  rows: LabelledRow[],
  options: VerdictOptions = verdictDefaults,
): TrainedVerdict {
  const features = shared(rows.map(featuresOf), verdictBuckets);
  const examples = rows.map((row, index) => exampleOf(row, features[index]));
  const fitted = (chosen: Example[]) =>
    fitSoftmax(chosen, { ...options, buckets: verdictBuckets, outputs: 3, seed: 11 });
  const sums: number[][] = rows.map(() => []);
  const files = [...new Set(rows.map(({ file }) => file))].sort();
  const folds = rows.map(({ file }) => files.indexOf(file) % options.folds);
  for (let fold = 0; fold < options.folds; fold += 1) {
    const model = fitted(examples.filter((_, index) => folds[index] !== fold));
    features.forEach((own, index) => {
      if (folds[index] === fold) sums[index] = linear(model, own);
    });
  }
  const temperature = bestTemperature(rows, sums);
  const held = sums.map((own) => softmax(own.map((sum) => sum / temperature)));
  return {
    model: fitted(examples),
    intensity: fitLinear(
      rows.flatMap((row, index) => {
        const own = features[index];
        return row.label === "neutral" || !own
          ? []
          : [{ features: own, label: row.intensity, weight: 1 }];
      }),
      { ...options, buckets: verdictBuckets, outputs: 1, seed: 13 },
    ),
    temperature,
    thresholds: {
      fi: thresholdsFor(rows, held, "fi"),
      en: thresholdsFor(rows, held, "en"),
    },
    held,
  };
}

function exampleOf(row: LabelledRow, features: Hashed | undefined): Example {
  return {
    features: features ?? new Features().found(),
    label: classes.indexOf(row.label),
    weight: 1,
  };
}

/** Softer or harder shares, whichever the held-out rows find likelier. */
function bestTemperature(rows: LabelledRow[], sums: number[][]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 5; step <= 40; step += 1) {
    const temperature = step / 10;
    let loss = 0;
    rows.forEach((row, index) => {
      const shares = softmax((sums[index] ?? []).map((sum) => sum / temperature));
      loss -= Math.log(Math.max(1e-9, shares[classes.indexOf(row.label)] ?? 0));
    });
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return best;
}

/** One per language, moved per source type as far as its number of rows carries. */
function thresholdsFor(rows: LabelledRow[], held: number[][], language: "fi" | "en") {
  const own = rows.flatMap((row, index) =>
    row.language === language ? [{ row, shares: held[index] ?? [] }] : [],
  );
  const gain = bestThreshold(own.map(({ row, shares }) => [shares[2] ?? 0, row.label === "gain"]));
  const pain = bestThreshold(own.map(({ row, shares }) => [shares[0] ?? 0, row.label === "pain"]));
  const bySource: Record<string, number> = {};
  for (const source of [...new Set(own.map(({ row }) => row.sourceType))].sort()) {
    const part = own.filter(({ row }) => row.sourceType === source);
    const best = bestThreshold(
      part.map(({ row, shares }) => [shares[0] ?? 0, row.label === "pain"]),
    );
    const trust = part.length / (part.length + 600);
    bySource[source] = Number((pain + (best - pain) * trust).toFixed(3));
  }
  return { pain, gain, bySource };
}

/** The highest threshold whose F1 is all but the best: fewer false flags for free. */
function bestThreshold(points: [number, boolean][]): number {
  const positives = points.filter(([, is]) => is).length;
  const scored: { threshold: number; f1: number }[] = [];
  for (let step = 20; step <= 65; step += 1) {
    const threshold = step / 100;
    const flagged = points.filter(([share]) => share >= threshold);
    const hits = flagged.filter(([, is]) => is).length;
    scored.push({ threshold, f1: (2 * hits) / (flagged.length + positives || 1) });
  }
  const most = Math.max(...scored.map(({ f1 }) => f1));
  return scored.filter(({ f1 }) => f1 >= most - 0.003).at(-1)?.threshold ?? 0.5;
}
