// npm run analysis:train -- <folder with the valence corpora>
// Trains the valence model and the affinity of words on the corpora and the verdict model on the labelled set of the project;
// the same input gives the same bytes. Measuring parts are never read here.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { store } from "#domain/analysis/linear.ts";
import { type AffinityText, trainAffinity } from "#domain/analysis/training/affinity.ts";
import { trainValence, type ValenceRow } from "#domain/analysis/training/valence.ts";
import { readLabelled } from "./labelled-files.ts";
import { readJourneys } from "./placement-files.ts";

const root = join(import.meta.dirname, "..");
const weights = join(root, "domain/analysis/weights");

const languages = { finnsent: "fi", uci: "en", xed_en: "en", xed_fi: "fi" } as const;

const given = process.argv[2];
if (given) {
  const cwd = process.env.POLKU_CWD ?? process.cwd();
  trainOnCorpora(isAbsolute(given) ? given : join(cwd, given));
} else {
  console.log("No folder given: the weights of valence and affinity stay as they are.");
}
// Loaded only now: the verdict's features need the valence weights just written.
const { trainVerdict } = await import("#domain/analysis/training/verdict.ts");
const rows = readLabelled("fitting");
const { model, intensity, temperature, thresholds, held } = trainVerdict(rows);
write("verdict.weights.json", {
  model: store(model),
  intensity: store(intensity),
  temperature,
  thresholds,
});
const { labelOf } = await import("#domain/analysis/verdict.ts");
const { measure } = await import("#domain/analysis/training/measure.ts");
for (const language of ["fi", "en"] as const) {
  const own = rows.flatMap((row, at) => (row.language === language ? [{ row, at }] : []));
  const { painF1, auc, implicitRecall, falseFlags } = measure(
    own.map(({ row }) => row),
    own.map(({ row, at }) => {
      const [pain = 0, , gain = 0] = held[at] ?? [];
      return {
        label: labelOf(thresholds, pain, gain, language, row.sourceType),
        pain,
        intensity: 0,
      };
    }),
  );
  const cells = [painF1, auc, implicitRecall, falseFlags].map((value) => value.toFixed(3));
  console.log(
    `Held out by file, ${language}: F1, AUC, implicit recall, false flags ${cells.join(" ")}`,
  );
}
console.log(`Verdict model from ${rows.length} labelled segments, temperature ${temperature}.`);

function trainOnCorpora(folder: string): void {
  const files = Object.keys(languages).map((name) => join(folder, `${name}.train.tsv`));
  const missing = files.find((file) => !existsSync(file));
  if (missing) {
    console.error(`${missing} is missing: give the folder that holds the valence corpora.`);
    process.exit(2);
  }
  const sets = files.map((file) => valenceRows(readFileSync(file, "utf8")));
  write("valence.weights.json", store(trainValence(sets)));
  console.log(`Valence model from ${sets.map((set) => set.length).join(" + ")} sentences.`);
  trainCompany(folder);
}

/** What placement is measured on is left out: no word of it may be learnt from. */
function trainCompany(folder: string): void {
  const measured = new Set(
    readJourneys("measuring").flatMap(({ said }) => said.map(({ text }) => text)),
  );
  const texts: AffinityText[] = readLabelled("fitting").filter(({ text }) => !measured.has(text));
  for (const [name, language] of Object.entries(languages)) {
    const content = readFileSync(join(folder, `${name}.train.tsv`), "utf8");
    for (const { text } of valenceRows(content)) texts.push({ text, language });
  }
  write("affinity.weights.json", trainAffinity(texts));
  console.log(`Affinity of words from ${texts.length} sentences.`);
}

function valenceRows(content: string): ValenceRow[] {
  return content
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [label, text = ""] = line.split("\t");
      return { label: label === "-1" ? -1 : label === "1" ? 1 : 0, text };
    });
}

function write(name: string, content: unknown): void {
  writeFileSync(join(weights, name), `${JSON.stringify(content)}\n`);
}
