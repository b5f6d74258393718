/**
 * The formats a map goes out in, in the order in which they are offered. `kind` says who makes it and
 * what can be chosen: a picture of the map ("drawn"), or its content ("data").
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
] as const satisfies readonly Format[];

export type Format = { id: string; kind: "drawn" | "data"; ending: string; type: string };
export type FormatId = (typeof formats)[number]["id"];
export type DrawnFormat = Extract<(typeof formats)[number], { kind: "drawn" }>["id"];

export function formatOf(id: FormatId): (typeof formats)[number] {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}

/** The format that a file name asks for by its ending, the longest first. */
export function formatByName(name: string): (typeof formats)[number] | null {
  const lower = name.toLowerCase();
  if (lower.endsWith(".json")) return formatOf("json");
  return formats.find(({ ending }) => lower.endsWith(`.${ending}`)) ?? null;
}
