import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draftFrom } from "../../domain/exchange/draft-from.ts";
import { importMap } from "../../domain/exchange/map-file.ts";
import type { Grid } from "../../domain/exchange/sheet/grid.ts";
import { printCsv } from "../../domain/exchange/sheet/print-csv.ts";
import { readTextSource, type Source } from "../../domain/exchange/source.ts";
import { layout } from "../../domain/map/layout.ts";
import { printXlsx } from "../../server/exchange/print-xlsx.ts";
import { readWorkbookFile } from "../../server/exchange/read-workbook.ts";

const columns = 200;
const lanes = 60;

/** Each reads a matrix of 200 steps by 60 lanes up to the layout of what it proposes, and says how many cards that has. */
export const imports: Record<
  string,
  () => Promise<{ bytes: number; read: () => Promise<number> }>
> = {
  "import, XLSX of 200 x 60": async () => {
    const book = await printXlsx({ grid: matrix(), sheet: "Polku" });
    return {
      bytes: book.length,
      read: () =>
        inFile(book, async (file) => {
          const read = await readWorkbookFile(file);
          if (!read.ok) throw new Error(read.reason);
          return propose(read.source);
        }),
    };
  },
  "import, CSV of 200 x 60": async () => {
    const text = printCsv(matrix(), "fi");
    return {
      bytes: Buffer.byteLength(text),
      read: async () => {
        const read = readTextSource("matriisi.csv", text);
        if (!read.ok) throw new Error(read.reason);
        return propose(read.source);
      },
    };
  },
};

function propose(source: Source): number {
  const read = draftFrom(source, { language: "fi" });
  if (!read.ok) throw new Error(read.reason);
  const map = importMap(read.draft.file, { match: (_, id) => id, keepsEvidence: false });
  if (map.steps.length !== columns || map.lanes.length !== lanes)
    throw new Error(`${map.steps.length} steps and ${map.lanes.length} lanes were read`);
  layout(map);
  return map.cards.length;
}

/** Two cards in every third cell, and a row of feelings. */
function matrix(): Grid {
  const steps = Array.from({ length: columns }, (_, at) => at);
  const rows = [
    ["Vaihe", ...steps.map((at) => `Vaihe ${Math.floor(at / 10)}`)],
    ["Askel", ...steps.map((at) => `Askel ${at}`)],
    ...Array.from({ length: lanes }, (_, row) => [
      row === 1 ? "Tunteet" : `Teot ${row}`,
      ...steps.map((at) => {
        if (row === 1) return String((at % 5) - 2);
        return (at + row) % 3 === 0 ? `Kortti ${row}.${at}\nToinen ${row}.${at}` : "";
      }),
    ]),
  ];
  return {
    rows: rows.map((row) => row.map((value) => ({ value }))),
    widths: [],
    fixed: { rows: 2, columns: 1 },
  };
}

async function inFile<T>(bytes: Uint8Array, work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "polku-bench-"));
  try {
    const file = join(folder, "matrix.xlsx");
    await writeFile(file, bytes);
    return await work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
