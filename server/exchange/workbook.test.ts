import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guessPlan } from "#domain/exchange/sheet/guess.ts";
import { readSheet } from "#domain/exchange/sheet/read-sheet.ts";
import { writeList } from "#domain/exchange/sheet/write-list.ts";
import { writeMatrix } from "#domain/exchange/sheet/write-matrix.ts";
import { mapOf, sheetForm, spicedMap, tries, writtenOf } from "#domain/exchange/testing.ts";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { printXlsx } from "./print-xlsx.ts";
import { readWorkbookFile } from "./read-workbook.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "polku-workbook-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: Uint8Array) {
  const file = join(folder, "book.xlsx");
  await writeFile(file, bytes);
  return readWorkbookFile(file);
}
async function backFrom(bytes: Uint8Array, language: "fi" | "en") {
  const answer = await read(bytes);
  if (!answer.ok) throw new Error(answer.reason);
  const [sheet] = answer.source.sheets;
  if (!sheet) throw new Error("no sheet");
  const draft = readSheet(sheet, guessPlan(sheet), { language });
  expect(draft.problems.list).toEqual([]);
  return { ...writtenOf(mapOf(draft), language), nameOf: (_: string, name: string) => name };
}

test("[M44] an Excel matrix comes back with its spans, its merged phases and its title", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const language = seed % 2 ? "fi" : "en";
      const written = writtenOf(spicedMap(seed), language);
      const bytes = await printXlsx({
        grid: writeMatrix(written, { merges: true, hasTitle: true }),
        sheet: "Polku",
      });
      const back = await backFrom(bytes, language);
      expect(sheetForm(back, { title: true })).toEqual(sheetForm(written, { title: true }));
    }),
    { numRuns: tries(12), examples: [[773306]] },
  );
});

test("[M44] an Excel list comes back with all that its columns say", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const language = seed % 2 ? "fi" : "en";
      const written = writtenOf(spicedMap(seed), language);
      const back = await backFrom(
        await printXlsx({ grid: writeList(written), sheet: "Polku" }),
        language,
      );
      expect(sheetForm(back, { facts: true })).toEqual(sheetForm(written, { facts: true }));
    }),
    { numRuns: tries(12) },
  );
});

test("[M44] no word in a workbook is a formula", async () => {
  const place = { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null } as const;
  const map = buildMap({ cards: [buildCard("c1", place, { text: '=HYPERLINK("http://x")' })] });
  const bytes = await printXlsx({ grid: writeList(writtenOf(map)), sheet: "Polku" });
  const parts = unzipSync(bytes);
  const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/"));
  expect(sheets.length).toBeGreaterThan(0);
  for (const name of sheets)
    expect(strFromU8(parts[name] ?? new Uint8Array())).not.toContain("<f>");
});

test.each([
  ["words", () => new TextEncoder().encode("not a zip"), "damaged"],
  ["an archive of something else", () => zipSync({ "a.txt": new Uint8Array(3) }), "not-a-workbook"],
  [
    "a document type",
    () =>
      zipSync({
        "xl/workbook.xml": new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
      }),
    "unsafe-xml",
  ],
  [
    "a cell far away",
    () => zipSync({ "xl/worksheets/sheet1.xml": new TextEncoder().encode('<c r="XFD1048576"/>') }),
    "too-many-columns",
  ],
])("[M45] a workbook that is %s is refused with a reason", async (_, bytes, reason) => {
  expect(await read(bytes())).toEqual({ ok: false, reason });
});
