// node scripts/run.mjs node scripts/language-grams.ts
// Takes what tinyld knows of Finnish and English out of its tables of 62 languages: those take 50 MB
// of memory, these two a few hundred kilobytes. Again only when tinyld changes.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { strip } from "#domain/analysis/guess-language.ts";

type Tables = { uniques: Record<string, string>; multiples: Record<string, string> };

const source = readFileSync(fileURLToPath(import.meta.resolve("tinyld")), "utf8");
const [, dictionary] = /\bC=(\{id:"tinyld-dict",.*?\}\})[;,]/s.exec(source) ?? [];
const [, names] = /\bu=(\{afr:\{.*?\}\}),\w+=new Set/s.exec(source) ?? [];
if (!dictionary || !names) throw new Error("This tinyld is written otherwise: read it again.");
const { uniques, multiples }: Tables = runInNewContext(`(${dictionary})`);
const order = Object.keys(runInNewContext(`(${names})`));
const numberOf = { fi: order.indexOf("fin") + 1, en: order.indexOf("eng") + 1 };

const file = join(import.meta.dirname, "../domain/analysis/weights/language.weights.json");
writeFileSync(
  file,
  `${JSON.stringify({ fi: only(numberOf.fi), en: only(numberOf.en), both: shared() })}\n`,
);

/** Runs of letters that no other language has. */
function only(language: number): string {
  return Object.keys(uniques)
    .filter((gram) => Number.parseInt(String(uniques[gram]), 36) === language)
    .join("|");
}

/** Runs of letters with how often each language has them; one with an accent is never asked for. */
function shared(): string {
  return Object.entries(multiples)
    .map(([gram, counts]) => [gram, countIn(counts, numberOf.fi), countIn(counts, numberOf.en)])
    .filter(([gram, fi, en]) => (fi || en) && strip(String(gram)) === gram)
    .map((row) => row.join("/"))
    .join("|");
}

/** Two digits of a language, two of a count, to the base of 36, again and again. */
function countIn(counts: string, language: number): number {
  const found = counts
    .match(/..../g)
    ?.find((one) => Number.parseInt(one.slice(0, 2), 36) === language);
  return found ? Number.parseInt(found.slice(2), 36) : 0;
}
