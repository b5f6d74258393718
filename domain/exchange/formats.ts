/**
 * The formats a map goes out in, in the order in which they are offered. `kind` says who makes it and
 * what can be chosen: a picture of the map ("drawn"), all of its content ("data"), or what of it another
 * kind of program has a place for ("sheet").
 */
export const formats = [
  { id: "pdf", kind: "drawn", ending: "pdf", type: "application/pdf" },
  { id: "png", kind: "drawn", ending: "png", type: "image/png" },
  { id: "svg", kind: "drawn", ending: "svg", type: "image/svg+xml" },
  {
    id: "pptx",
    kind: "drawn",
    ending: "pptx",
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
  { id: "json", kind: "data", ending: "polku.json", type: "application/json; charset=utf-8" },
  {
    id: "xlsx-matrix",
    kind: "sheet",
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  {
    id: "xlsx-list",
    kind: "sheet",
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  { id: "csv-matrix", kind: "sheet", ending: "csv", type: "text/csv; charset=utf-8" },
  { id: "csv-list", kind: "sheet", ending: "csv", type: "text/csv; charset=utf-8" },
  { id: "outline", kind: "sheet", ending: "md", type: "text/markdown; charset=utf-8" },
  { id: "mermaid", kind: "sheet", ending: "mmd", type: "text/plain; charset=utf-8" },
  { id: "cjml", kind: "sheet", ending: "cjml", type: "application/xml; charset=utf-8" },
] as const satisfies readonly Format[];

export type Format = { id: string; kind: "drawn" | "data" | "sheet"; ending: string; type: string };
export type FormatId = (typeof formats)[number]["id"];
export type DrawnFormat = Extract<(typeof formats)[number], { kind: "drawn" }>["id"];
export type SheetFormat = Extract<(typeof formats)[number], { kind: "sheet" }>["id"];

/** Formats of other programs, in which some of a map has no place. */
export const sheetFormats = formats.filter((format) => format.kind === "sheet");

export function isSheet(id: FormatId): id is SheetFormat {
  return sheetFormats.some((format) => format.id === id);
}

export function formatOf(id: FormatId): (typeof formats)[number] {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}

/** The format that a file name asks for by its ending, the longest first; `form`: matrix or list, where there are both. */
export function formatByName(name: string, form?: string): (typeof formats)[number] | null {
  const lower = name.toLowerCase();
  if (lower.endsWith(".json")) return formatOf("json");
  const fits = formats.filter(({ ending }) => lower.endsWith(`.${ending}`));
  return fits.find(({ id }) => form === undefined || id.endsWith(`-${form}`)) ?? null;
}
