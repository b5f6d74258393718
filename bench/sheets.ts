/** How long a sheet takes to become a proposal, and a map to become a sheet: `node bench/sheets.ts`. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCjml } from "../domain/exchange/formats/cjml.ts";
import { writeMermaid } from "../domain/exchange/formats/mermaid.ts";
import { writeOutline } from "../domain/exchange/formats/outline.ts";
import { importMap } from "../domain/exchange/map-file.ts";
import { guessPlan } from "../domain/exchange/sheet/guess.ts";
import { printCsv } from "../domain/exchange/sheet/print-csv.ts";
import { readCsvSheet } from "../domain/exchange/sheet/read-csv.ts";
import { readSheet } from "../domain/exchange/sheet/read-sheet.ts";
import { writeList } from "../domain/exchange/sheet/write-list.ts";
import { writeMatrix } from "../domain/exchange/sheet/write-matrix.ts";
import { benchMap } from "../domain/map/bench-map.ts";
import { layout } from "../domain/map/layout.ts";
import { printXlsx } from "../server/exchange/print-xlsx.ts";
import { readWorkbookFile } from "../server/exchange/read-workbook.ts";

const rounds = 5;
const language = "fi" as const;
const folder = await mkdtemp(join(tmpdir(), "polku-bench-"));

async function measure(name: string, work: () => unknown, size?: () => number): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const [least = 0, , middle = 0] = times.toSorted((a, b) => a - b);
  const bytes = size ? ` ${String(Math.round(size() / 1024)).padStart(6)} kB` : "";
  console.log(
    `${name.padEnd(44)} ${middle.toFixed(0).padStart(6)} ms (least ${least.toFixed(0)})${bytes}`,
  );
}

const map = benchMap(1_500);
const written = {
  map,
  language,
  nameOf: (_: string, id: string) => id,
  wordsOf: ({ text }: { text: string }) => text,
};
let last: string | Uint8Array = "";
const size = () => (typeof last === "string" ? Buffer.byteLength(last) : last.length);
const writers: Record<string, () => Promise<string | Uint8Array> | string> = {
  "xlsx, matrix": () =>
    printXlsx({ grid: writeMatrix(written, { merges: true, hasTitle: true }), sheet: "Polku" }),
  "xlsx, long list": () => printXlsx({ grid: writeList(written), sheet: "Polku" }),
  "csv, matrix": () => printCsv(writeMatrix(written, { merges: false, hasTitle: false }), language),
  "csv, long list": () => printCsv(writeList(written), language),
  outline: () => writeOutline(written),
  mermaid: () => writeMermaid(written),
  cjml: () => writeCjml(written),
};
for (const [name, write] of Object.entries(writers))
  await measure(
    `1,500 cards to ${name}`,
    async () => {
      last = await write();
    },
    size,
  );

/** 200 columns of steps by 60 rows of lanes, two cards in every third cell. */
const rows = [
  ["Vaihe", ...Array.from({ length: 200 }, (_, i) => `Vaihe ${Math.floor(i / 10)}`)],
  ["Askel", ...Array.from({ length: 200 }, (_, i) => `Askel ${i}`)],
  ...Array.from({ length: 60 }, (_, row) => [
    row === 1 ? "Tunteet" : `Teot ${row}`,
    ...Array.from({ length: 200 }, (_, i) => {
      if (row === 1) return String((i % 5) - 2);
      return (i + row) % 3 === 0 ? `Kortti ${row}.${i}\nToinen ${row}.${i}` : "";
    }),
  ]),
];
const cells = rows.map((row) => row.map((value) => ({ value })));
const book = join(folder, "matrix.xlsx");
await writeFile(
  book,
  await printXlsx({
    grid: { rows: cells, widths: [], fixed: { rows: 2, columns: 1 } },
    sheet: "Polku",
  }),
);
const csv = printCsv({ rows: cells, widths: [], fixed: { rows: 2, columns: 1 } }, language);
const { sheet } = readCsvSheet("Polku", csv);
const plan = guessPlan(sheet);
await measure("200 x 60 matrix: .xlsx to a sheet", () => readWorkbookFile(book));
await measure("200 x 60 matrix: .csv to a sheet", () => readCsvSheet("Polku", csv));
await measure("200 x 60 matrix: what it is (guess)", () => guessPlan(sheet));
await measure("200 x 60 matrix: proposal", () => readSheet(sheet, plan, { language }));
const draft = readSheet(sheet, plan, { language });
const proposed = importMap(draft.file, { match: (_, id) => id, keepsEvidence: false });
await measure("200 x 60 matrix: layout of the proposal", () => layout(proposed));
console.log(`${proposed.cards.length} cards, ${draft.problems.count} problems`);
await rm(folder, { recursive: true });
