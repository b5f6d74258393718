import type { LabelledRow } from "./labelled.ts";

export type Judged = { label: "pain" | "gain" | "neutral"; pain: number; intensity: number };

export type Measured = {
  painF1: number;
  painPrecision: number;
  painRecall: number;
  /** how surely a pain ranks above what is none */
  auc: number;
  /** recall of pains that hold no word of feeling */
  implicitRecall: number;
  /** share of neutral segments called pain */
  falseFlags: number;
  gainF1: number;
  /** mean distance of intensity where the label was right */
  intensityError: number;
};

export function measure(rows: LabelledRow[], judged: Judged[]): Measured {
  const pairs = rows.map((row, index) => ({
    row,
    said: judged[index] ?? { label: "neutral" as const, pain: 0, intensity: 0 },
  }));
  const share = (part: typeof pairs, is: (pair: (typeof pairs)[number]) => boolean) =>
    part.length === 0 ? 0 : part.filter(is).length / part.length;
  const pains = pairs.filter(({ row }) => row.label === "pain");
  const flagged = pairs.filter(({ said }) => said.label === "pain");
  const right = pairs.filter(
    ({ row, said }) => row.label !== "neutral" && row.label === said.label,
  );
  return {
    painF1: f1(pairs, "pain"),
    painPrecision: share(flagged, ({ row }) => row.label === "pain"),
    painRecall: share(pains, ({ said }) => said.label === "pain"),
    auc: auc(pairs.map(({ row, said }) => ({ score: said.pain, is: row.label === "pain" }))),
    implicitRecall: share(
      pains.filter(({ row }) => !row.isExplicit),
      ({ said }) => said.label === "pain",
    ),
    falseFlags: share(
      pairs.filter(({ row }) => row.label === "neutral"),
      ({ said }) => said.label === "pain",
    ),
    gainF1: f1(pairs, "gain"),
    intensityError:
      right.reduce((sum, { row, said }) => sum + Math.abs(row.intensity - said.intensity), 0) /
      Math.max(1, right.length),
  };
}

function f1(pairs: { row: LabelledRow; said: Judged }[], label: "pain" | "gain"): number {
  const hits = pairs.filter(({ row, said }) => row.label === label && said.label === label).length;
  const total =
    pairs.filter(({ row }) => row.label === label).length +
    pairs.filter(({ said }) => said.label === label).length;
  return total === 0 ? 0 : (2 * hits) / total;
}

/** Mann-Whitney, ties counted half. */
function auc(points: { score: number; is: boolean }[]): number {
  const sorted = [...points].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to + 1 < sorted.length && sorted[to + 1]?.score === sorted[from]?.score) to += 1;
    for (let at = from; at <= to; at += 1) if (sorted[at]?.is) rankSum += (from + to) / 2 + 1;
    from = to + 1;
  }
  const yes = points.filter(({ is }) => is).length;
  const no = points.length - yes;
  return yes === 0 || no === 0 ? 0.5 : (rankSum - (yes * (yes + 1)) / 2) / (yes * no);
}
