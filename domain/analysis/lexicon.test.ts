import { expect, it } from "vitest";
import { createLexicon } from "./lexicon.ts";
import { wordOf } from "./tokens.ts";

const { rows, lookUp } = createLexicon([
  `
key | avain avaim | key= keys
  fob
parking | pysäköi
  parkki | park=
`,
]);

it("reads a row to its end where it goes on in lines that are set in", () => {
  expect(rows).toEqual([
    { name: "key", fi: ["avain", "avaim"], en: ["key=", "keys", "fob"] },
    { name: "parking", fi: ["pysäköi", "parkki"], en: ["park="] },
  ]);
});

it("meets a word by its beginning, and by the whole of it where a row asks for that", () => {
  expect(lookUp(wordOf("avaimet"), "fi")).toEqual([0]);
  expect(lookUp(wordOf("fobs"), "en")).toEqual([0]);
  expect(lookUp(wordOf("keyboard"), "en")).toEqual([]);
  expect(lookUp(wordOf("parks"), "en")).toEqual([]);
  expect(lookUp(wordOf("park"), "und")).toEqual([1]);
});
