/** Formats of other programs that a map can be written in, by the name that addresses and commands use. */
export const sheetFormats = [
  {
    id: "xlsx-matrix",
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  {
    id: "xlsx-list",
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  { id: "csv-matrix", ending: "csv", type: "text/csv; charset=utf-8" },
  { id: "csv-list", ending: "csv", type: "text/csv; charset=utf-8" },
  { id: "outline", ending: "md", type: "text/markdown; charset=utf-8" },
  { id: "mermaid", ending: "mmd", type: "text/plain; charset=utf-8" },
  { id: "cjml", ending: "cjml", type: "application/xml; charset=utf-8" },
] as const;

export type SheetFormat = (typeof sheetFormats)[number]["id"];

export function findSheetFormat(id: string): (typeof sheetFormats)[number] | null {
  return sheetFormats.find((format) => format.id === id) ?? null;
}
