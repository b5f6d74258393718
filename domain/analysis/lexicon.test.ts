import { expect, it } from "vitest";
import { createLexicon } from "./lexicon.ts";

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
  expect(lookUp("avaimet", "fi")).toEqual([0]);
  expect(lookUp("fobs", "en")).toEqual([0]);
  expect(lookUp("keyboard", "en")).toEqual([]);
  expect(lookUp("parks", "en")).toEqual([]);
  expect(lookUp("park", "und")).toEqual([1]);
});
