import { analyzeText } from "#domain/analysis/analyze.ts";
import { createPlacer } from "#domain/analysis/placement.ts";
import type { LabelledRow } from "#domain/analysis/training/labelled.ts";
import { seeded, shuffled } from "#domain/analysis/training/random.ts";
import type { ReadTwice } from "#domain/pain/ranking.ts";
import { readLabelled } from "./labelled-files.ts";
import { readJourneys } from "./placement-files.ts";

/** A sector with fewer passages than this says nothing of how much hurts there. */
const fewestPassages = 5;

/** The measuring part as a workspace: every segment is one person's note, every sector one problem. */
export function bySector(language: "fi" | "en"): ReadTwice[] {
  const rows = readLabelled("measuring").filter((row) => row.language === language);
  const counts = new Map<string, number>();
  for (const { sector } of rows) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return rows
    .filter(({ sector }) => (counts.get(sector) ?? 0) >= fewestPassages)
    .map((row) => readTwice(row, row.sector));
}

/**
 * The measuring part shuffled into problems that hurt from few of those who met them to most, as they
 * do in a real workspace: 40 problems of 6 to 30 people each, a fixed draw.
 */
export function byDrawnProblem(language: "fi" | "en"): ReadTwice[] {
  const rows = readLabelled("measuring").filter((row) => row.language === language);
  const read = rows.map((row) => readTwice(row, ""));
  const random = seeded(41);
  return Array.from({ length: 40 }, (_, index) => {
    const people = 6 + Math.floor(random() * 25);
    const pains = Math.round(people * (0.1 + 0.7 * random()));
    const order = shuffled(read.length, random).flatMap((at) => read[at] ?? []);
    return [
      ...order.filter(({ hand }) => hand.isPain).slice(0, pains),
      ...order.filter(({ hand }) => !hand.isPain).slice(0, people - pains),
    ].map((passage) => ({ ...passage, group: `problem ${index}` }));
  }).flat();
}

/**
 * The drawn journeys as workspaces: hand labels and hand placement against the analyzer's verdict and
 * the step that its placer chooses. The verdict was fitted to these segments, the placer was not.
 */
export function byStep(language: "fi" | "en"): ReadTwice[][] {
  const rows = new Map(readLabelled("fitting").map((row) => [row.text, row]));
  return readJourneys("measuring")
    .filter((journey) => journey.language === language)
    .map(({ steps, said }) => {
      const placer = createPlacer(steps, { language });
      return said.flatMap(({ step, text }) => {
        const row = rows.get(text);
        if (!row || step === null) return [];
        return readTwice(row, step, placer.choose(placer.place(text, { language })));
      });
    })
    .filter((passages) => passages.length > 0);
}

function readTwice(row: LabelledRow, group: string, placed?: string | null): ReadTwice {
  const { text, language, sourceType } = row;
  const found = analyzeText({ text, language, sourceType, whole: true })[0];
  return {
    group,
    sourceType,
    hand: { isPain: row.label === "pain", intensity: row.intensity },
    machine: {
      isPain: found?.label === "pain",
      severity: found?.severity ?? 0,
      ...(placed === undefined ? {} : { group: placed }),
    },
  };
}
