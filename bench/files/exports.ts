import { type DrawOptions, drawOptionsSchema } from "../../domain/exchange/draw-options.ts";
import { writeCjml } from "../../domain/exchange/formats/cjml.ts";
import { writeMermaid } from "../../domain/exchange/formats/mermaid.ts";
import { writeOutline } from "../../domain/exchange/formats/outline.ts";
import type { DrawnFormat } from "../../domain/exchange/formats.ts";
import { exportMap, printMapFile } from "../../domain/exchange/map-file.ts";
import { printCsv } from "../../domain/exchange/sheet/print-csv.ts";
import { writeList } from "../../domain/exchange/sheet/write-list.ts";
import { writeMatrix } from "../../domain/exchange/sheet/write-matrix.ts";
import { benchMap } from "../../domain/map/bench-map.ts";
import { drawFile } from "../../server/exchange/draw-task.ts";
import { printXlsx } from "../../server/exchange/print-xlsx.ts";
import { drawableOf } from "./drawable.ts";

type Made = string | Uint8Array;

/** Each makes its file from the map, which is ready. */
export const exports: Record<string, (cards: number) => () => Promise<Made> | Made> = {
  SVG: drawn("svg", {}),
  "PNG, as on screen": drawn("png", { scale: 1 }),
  "PNG, twice": drawn("png", { scale: 2 }),
  "PDF, one A0": drawn("pdf", { paper: "a0" }),
  "PDF, A4 sheets": drawn("pdf", { paper: "a4", isTiled: true }),
  "PDF, A3 for printers": drawn("pdf", { style: "print" }),
  PPTX: drawn("pptx", {}),
  JSON: (cards) => {
    const map = benchMap(cards);
    return () => printMapFile(exportMap(map, { nameOf: (_, id) => id, images: {} }));
  },
  "XLSX, matrix": written((map) =>
    printXlsx({ grid: writeMatrix(map, { merges: true, hasTitle: true }), sheet: "Polku" }),
  ),
  "XLSX, list": written((map) => printXlsx({ grid: writeList(map), sheet: "Polku" })),
  "CSV, matrix": written((map) =>
    printCsv(writeMatrix(map, { merges: false, hasTitle: false }), "fi"),
  ),
  "CSV, list": written((map) => printCsv(writeList(map), "fi")),
  Markdown: written(writeOutline),
  Mermaid: written(writeMermaid),
  CJML: written(writeCjml),
};

function drawn(format: DrawnFormat, given: Partial<DrawOptions>) {
  const options = drawOptionsSchema.parse({ language: "fi", ...given });
  return (cards: number) => {
    const drawable = drawableOf(cards);
    return () => drawFile({ drawable, format, options });
  };
}

function written(write: (map: Parameters<typeof writeOutline>[0]) => Promise<Made> | Made) {
  return (cards: number) => {
    const map = benchMap(cards);
    const nameOf = (_: string, id: string) => id;
    return () => write({ map, language: "fi", nameOf, wordsOf: ({ text }) => text });
  };
}
