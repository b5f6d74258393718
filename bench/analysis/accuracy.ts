import { analyzeText } from "../../domain/analysis/analyze.ts";
import type { LabelledRow } from "../../domain/analysis/training/labelled.ts";
import { type Measured, measure } from "../../domain/analysis/training/measure.ts";
import { readLabelled } from "../../scripts/labelled-files.ts";
import { type Peer, peers } from "./peers.ts";

export type Accuracy = {
  name: string;
  language: "fi" | "en";
  measured: Measured;
  textsPerSecond: number;
};

/** Polku and every package on the same unseen segments, in one run. */
export async function accuracies(): Promise<Accuracy[]> {
  const rows = readLabelled("measuring");
  const found: Accuracy[] = [];
  for (const language of ["fi", "en"] as const) {
    const own = rows.filter((row) => row.language === language);
    found.push(polku(own, language));
    for (const peer of await peers()) {
      if (peer.language === language) found.push(await judgedBy(peer, own));
    }
  }
  return found;
}

function polku(rows: LabelledRow[], language: "fi" | "en"): Accuracy {
  for (const { text } of rows) analyzeText({ text, language, whole: true });
  const from = process.cpuUsage();
  const judged = rows.map(({ text, sourceType }) => {
    const found = analyzeText({ text, language, sourceType, whole: true })[0];
    return {
      label: found?.label ?? ("neutral" as const),
      pain: found?.pain ?? 0,
      intensity: found?.intensity ?? 0,
    };
  });
  return {
    name: "polku",
    language,
    measured: measure(rows, judged),
    textsPerSecond: rows.length / secondsSince(from),
  };
}

/** Below zero is pain, as its readme would have it: the packages know no other word for it. */
async function judgedBy(peer: Peer, rows: LabelledRow[]): Promise<Accuracy> {
  for (const { text } of rows) await peer.negativity(text);
  const from = process.cpuUsage();
  const judged: { label: "pain" | "gain" | "neutral"; pain: number; intensity: number }[] = [];
  for (const { text } of rows) {
    const pain = await peer.negativity(text);
    judged.push({ label: pain > 0 ? "pain" : pain < 0 ? "gain" : "neutral", pain, intensity: 1 });
  }
  return {
    name: peer.name,
    language: peer.language,
    measured: measure(rows, judged),
    textsPerSecond: rows.length / secondsSince(from),
  };
}

export function secondsSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}
