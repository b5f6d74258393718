import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { mapOf, sheetForm, spicedMap, tries, writtenOf } from "../testing.ts";
import { guessPlan } from "./guess.ts";
import { printCsv } from "./print-csv.ts";
import { readCsvSheet } from "./read-csv.ts";
import { readSheet } from "./read-sheet.ts";
import { writeList } from "./write-list.ts";
import { writeMatrix } from "./write-matrix.ts";

const languages = ["fi", "en"] as const;
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const languageOf = (seed: number) => languages[seed % 2] ?? "fi";

function backFrom(csv: string, language: "fi" | "en") {
  const { sheet, problems } = readCsvSheet("Sheet1", csv);
  const draft = readSheet(sheet, guessPlan(sheet), { language });
  return { draft, map: mapOf(draft), problems };
}

describe("[M44] a map written as CSV", () => {
  test("comes back from a matrix as far as a matrix can say it", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const language = languageOf(seed);
        const written = writtenOf(spicedMap(seed), language);
        const csv = printCsv(writeMatrix(written, { merges: false, hasTitle: false }), language);
        const { draft, map } = backFrom(csv, language);
        expect(draft.problems.list).toEqual([]);
        const back = { ...writtenOf(map, language), nameOf: (_: string, name: string) => name };
        expect(sheetForm(back, { spans: false })).toEqual(sheetForm(written, { spans: false }));
      }),
      // in these a phase is called what the head of a row or column is
      { numRuns: tries(40), examples: [[935122], [47], [356], [1214], [1608], [837344]] },
    );
  });

  test("comes back from a long list with all that its columns say", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const language = languageOf(seed);
        const written = writtenOf(spicedMap(seed), language);
        const { draft, map } = backFrom(printCsv(writeList(written), language), language);
        expect(draft.problems.list).toEqual([]);
        const back = { ...writtenOf(map, language), nameOf: (_: string, name: string) => name };
        expect(sheetForm(back, { facts: true })).toEqual(sheetForm(written, { facts: true }));
        const ids = ({ cards }: typeof map) => cards.map(({ id }) => id).sort();
        expect(ids(map)).toEqual(ids(written.map));
      }),
      { numRuns: tries(40) },
    );
  });

  test("holds no formula, and gives back the very text that looked like one", () => {
    const text = fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "'=", "''", ""), fc.string())
      .map(([start, rest]) => start + rest);
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (title, language) => {
        const place = { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null } as const;
        const map = buildMap({ cards: [buildCard("c1", place, { text: title })] });
        const written = writtenOf(map, language);
        const csv = printCsv(writeList(written), language);
        for (const cell of Papa.parse<string[]>(csv.slice(1)).data.flat())
          expect(cell).not.toMatch(/^(?:[=@\t\r]|[+-](?!\d+$))/);
        const { map: again } = backFrom(csv, language);
        const back = { ...writtenOf(again, language), nameOf: (_: string, name: string) => name };
        expect(sheetForm(back, { facts: true })).toEqual(sheetForm(written, { facts: true }));
      }),
      { numRuns: tries(200) },
    );
  });

  test("is as a Finnish Excel opens it: marked as UTF-8, semicolons, a decimal comma", () => {
    const map = buildMap({ curve: [{ laneId: "l2", stepId: "s1", personaId: null, value: -1.5 }] });
    const csv = printCsv(writeMatrix(writtenOf(map), { merges: false, hasTitle: false }), "fi");
    expect(csv.startsWith("\uFEFFVaihe;")).toBe(true);
    expect(csv).toContain(";-1,5;");
  });
});
