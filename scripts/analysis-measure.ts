// npm run analysis:measure : how well the analyzer does on the part that is only for measuring;
// with -- --blind on the blind part, with -- --fit on what it was fitted to.
import { analyzerVersion, analyzeText } from "#domain/analysis/analyze.ts";
import type { LabelledRow } from "#domain/analysis/training/labelled.ts";
import { type Measured, measure } from "#domain/analysis/training/measure.ts";
import { measurePlacement } from "#domain/analysis/training/placing.ts";
import { measureRanking, type ReadTwice } from "#domain/pain/ranking.ts";
import { agreementLine, readLabelled } from "./labelled-files.ts";
import { placementFiles, readJourneyFile } from "./placement-files.ts";
import { byDrawnProblem, bySector, byStep } from "./ranked-passages.ts";

const part = process.argv.includes("--fit")
  ? "fitting"
  : process.argv.includes("--blind")
    ? "blind"
    : "measuring";
const rows = readLabelled(part);
console.log(`${analyzerVersion}, ${rows.length} segments`);
console.log(
  "             rows  pain F1  precision  recall  AUC    implicit  false flags  gain F1  intensity",
);
for (const [name, own] of parts()) console.log(line(name, own.length, measure(own, judged(own))));
for (const language of ["fi", "en"] as const) console.log(agreementLine(language));
if (part !== "blind") placements(part);
if (part === "measuring") rankings();

/** By language; the blind parts one by one, for each was blind to another version. */
function parts(): [string, LabelledRow[]][] {
  const names = part === "blind" ? rows.map(({ file }) => file) : ["fi", "en"];
  return [...new Set(names)].map((name) => [
    name.replace(".tsv", ""),
    rows.filter(({ file, language }) => name === (part === "blind" ? file : language)),
  ]);
}

function rankings(): void {
  console.log(
    "\nranking of pain points, by hand and by the analyzer: groups, Spearman, Kendall, worst fifth",
  );
  for (const language of ["fi", "en"] as const) {
    const sectors = bySector(language);
    ranking(`${language}, sectors, everyone heard`, [sectors], "everyone");
    ranking(`${language}, sectors, size taken out`, [sectors], "group");
    ranking(`${language}, drawn problems, size taken out`, [byDrawnProblem(language)], "group");
    ranking(`${language}, steps as placed, mean of journeys`, byStep(language), "everyone");
  }
}

function ranking(name: string, workspaces: ReadTwice[][], size: "everyone" | "group"): void {
  const found = workspaces.map((passages) => measureRanking(passages, size));
  const mean = (of: (one: (typeof found)[number]) => number) =>
    (found.reduce((sum, one) => sum + of(one), 0) / found.length).toFixed(2);
  const groups = found.reduce((sum, one) => sum + one.groups, 0);
  const cells = [mean((m) => m.spearman), mean((m) => m.kendall), mean((m) => m.worstShared)];
  console.log(`${name.padEnd(42)}${String(groups).padEnd(5)}${cells.join("  ")}`);
}

function placements(part: "fitting" | "measuring"): void {
  console.log("\nsteps              rows  first  three  chosen right  unplaced  strangers kept");
  for (const name of placementFiles(part)) {
    const m = measurePlacement(readJourneyFile(name));
    const cells = [m.first, m.amongThree, m.chosenRight, m.unplaced].map((value) =>
      value.toFixed(3),
    );
    console.log(
      `${name.padEnd(19)}${String(m.count).padEnd(6)}${cells[0]}  ${cells[1]}  ${cells[2]}         ${cells[3]}     ` +
        `${m.kept.toFixed(2)} of ${m.strangers}`,
    );
  }
}

function judged(own: LabelledRow[]) {
  return own.map(({ text, sourceType, language }) => {
    const found = analyzeText({ text, language, sourceType, whole: true })[0];
    return {
      label: found?.label ?? ("neutral" as const),
      pain: found?.pain ?? 0,
      intensity: found?.intensity ?? 0,
    };
  });
}

function line(name: string, count: number, m: Measured): string {
  const cell = (value: number, width: number) => value.toFixed(3).padEnd(width);
  return [
    name.padEnd(13),
    String(count).padEnd(6),
    cell(m.painF1, 9),
    cell(m.painPrecision, 11),
    cell(m.painRecall, 8),
    cell(m.auc, 7),
    cell(m.implicitRecall, 10),
    cell(m.falseFlags, 13),
    cell(m.gainF1, 9),
    cell(m.intensityError, 6),
  ].join("");
}
