import { analyzerVersion } from "../domain/analysis/analyze.ts";
import { hostileText, isSound } from "../domain/analysis/fixtures/hostile.ts";
import { agreementLine } from "../scripts/labelled-files.ts";
import { type Accuracy, accuracies } from "./analysis/accuracy.ts";
import { speeds } from "./analysis/speed.ts";
import { atLeast, atMost } from "./goals.ts";

// npm --prefix bench run analysis [-- --quick] : how well and how fast texts are read, beside the
// sentiment packages of npm in the same run; 10,000 hostile texts (1,000 when quick).
const isQuick = process.argv.includes("--quick");
const reviews = isQuick ? 1_000 : 10_000;
const hostile = isQuick ? 1_000 : 10_000;

const found = await accuracies();
console.log(`${analyzerVersion}: pain on the measuring part, and texts a second of processor time`);
console.log("language  package                 F1     AUC    implicit  false flags  texts/s");
for (const one of found) console.log(line(one));
console.log(
  "\nThe labels themselves, consistency of two readings by the same guidelines, not truth:",
);
for (const language of ["fi", "en"] as const) console.log(agreementLine(language));
const speed = await speeds(reviews);
console.log(
  `\n${Math.round(speed.sentencesPerSecond)} sentences/s; interview of an hour ${speed.interviewSeconds.toFixed(2)} s; ` +
    `${reviews} reviews with steps and themes ${speed.reviewsSeconds.toFixed(1)} s; ${Math.round(speed.memoryMb)} MB more memory`,
);
const unsound = Array.from({ length: hostile }, (_, number) => number).filter(
  (number) => !isSound(hostileText(number), "interview", number % 3 === 0),
).length;
console.log(`${hostile} hostile texts: ${unsound} read wrongly`);

const goals = [
  ...(["fi", "en"] as const).flatMap(accuracyGoals),
  atLeast(16, "sentences/s of processor time", speed.sentencesPerSecond, 3_000),
  atMost("analysis-interview", "interview of an hour, s", speed.interviewSeconds, 0.5),
  atMost(
    "analysis-reviews",
    `${reviews} reviews, s`,
    speed.reviewsSeconds,
    (15 * reviews) / 10_000,
  ),
  atMost("analysis-memory", "more memory, MB", speed.memoryMb, 150),
  atMost("analysis-hostile", `wrong of ${hostile} hostile texts`, unsound, 0),
];
console.log(JSON.stringify({ bench: "analysis", goals }));
process.exit(goals.every(({ ok }) => ok) ? 0 : 1);

function accuracyGoals(language: "fi" | "en") {
  const own = found.find((one) => one.name === "polku" && one.language === language);
  const others = found.filter((one) => one.name !== "polku" && one.language === language);
  if (!own) return [];
  const { painF1, auc, implicitRecall, falseFlags } = own.measured;
  const margin = auc - Math.max(0.5, ...others.map(({ measured }) => measured.auc));
  return [
    atLeast(`analysis-f1-${language}`, `pain F1, ${language}`, painF1, 0.8),
    atLeast(`analysis-auc-${language}`, `AUC, ${language}`, auc, 0.88),
    atLeast(`analysis-implicit-${language}`, `implicit recall, ${language}`, implicitRecall, 0.78),
    atMost(`analysis-flags-${language}`, `false flags, ${language}`, falseFlags, 0.15),
    atLeast(`analysis-margin-${language}`, `AUC over the best package, ${language}`, margin, 0.2),
  ];
}

function line({ name, language, measured, textsPerSecond }: Accuracy): string {
  const { painF1, auc, implicitRecall, falseFlags } = measured;
  return [
    language.padEnd(10),
    name.padEnd(24),
    painF1.toFixed(2).padEnd(7),
    auc.toFixed(2).padEnd(7),
    implicitRecall.toFixed(2).padEnd(10),
    falseFlags.toFixed(2).padEnd(13),
    String(Math.round(textsPerSecond)),
  ].join("");
}
