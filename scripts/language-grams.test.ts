import { detectAll } from "tinyld";
import { expect, it } from "vitest";
import { guessLanguage } from "#domain/analysis/guess-language.ts";
import { seeded } from "#domain/analysis/training/random.ts";
import { readLabelled } from "./labelled-files.ts";

const lines = readLabelled("fitting")
  .filter((_, index) => index % 10 === 0)
  .map(({ text }) => text);
const random = seeded(3);
const letters = [..."aeiouyäöåstnklrvwhAÄÖ  '-.,!?\"«»()[]0123\n\t\u0301\u0308🙂é가İßﬀ１２’“”"];

it.each([
  ["sentences", lines],
  ["beginnings", lines.map((line) => line.slice(0, 3 + (line.length % 14)))],
  ["capitals", lines.map((line) => `${line.toUpperCase()}\n\t x  y`)],
  ["accents apart", lines.map((line) => line.slice(0, 40).normalize("NFD"))],
  ["letters by chance", lines.map(() => byChance())],
])("says what tinyld says of two languages: %s", (_, texts) => {
  const others = texts.filter((text) => {
    const [told] = detectAll(text, { only: ["fi", "en"] });
    const own = guessLanguage(text);
    return told?.lang !== own?.language || told?.accuracy !== own?.accuracy;
  });
  expect(texts.length).toBeGreaterThan(2_000);
  expect(others).toEqual([]);
});

function byChance(): string {
  const length = 1 + Math.floor(random() * 40);
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join("");
}
