// npm run analysis:measure : how well the analyzer does on the parts that are only for measuring.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyzerVersion, analyzeText } from "#domain/analysis/analyze.ts";
import { type LabelledRow, parseLabelled } from "#domain/analysis/training/labelled.ts";
import { type Measured, measure } from "#domain/analysis/training/measure.ts";

const folder = join(import.meta.dirname, "../domain/analysis/fixtures/labelled");
const wanted = process.argv.includes("--fit") ? /^(?:fi|en)-\d+\.tsv$/ : /measure.*\.tsv$/;

const rows: LabelledRow[] = readdirSync(folder)
  .filter((name) => wanted.test(name))
  .sort()
  .flatMap((name) =>
    parseLabelled(readFileSync(join(folder, name), "utf8"), name.startsWith("fi") ? "fi" : "en"),
  );
console.log(`${analyzerVersion}, ${rows.length} segments`);
console.log(
  "language  rows  pain F1  precision  recall  AUC    implicit  false flags  gain F1  intensity",
);
for (const language of ["fi", "en"] as const) {
  const own = rows.filter((row) => row.language === language);
  if (own.length > 0) console.log(line(language, own.length, measure(own, judged(own))));
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
    name.padEnd(10),
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
