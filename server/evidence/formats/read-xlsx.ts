import readXlsxFile from "read-excel-file/universal";
import { csvLimits, type TableReason, tableOf } from "#domain/evidence/csv.ts";
import type { NamedTable } from "#domain/evidence/sheets.ts";
import { wordParts } from "./office-parts.ts";
import type { Archive } from "./read-archive.ts";

export type Sheets =
  | { ok: true; sheets: [NamedTable, ...NamedTable[]] }
  | { ok: false; reason: TableReason; where: string };

/** The sheets of a workbook that have rows below a heading. */
export async function readXlsx(archive: Archive): Promise<Sheets> {
  const workbook = await openWorkbook(archive);
  if (!workbook.ok) return workbook;
  const used = workbook.sheets.filter(({ rows }) => rows.filter(hasWords).length > 1);
  const tables: NamedTable[] = [];
  for (const { name, rows } of used) {
    const table = tableOf(rows, { firstRow: 1 });
    if (table.ok)
      tables.push({ name, header: table.header, rows: table.rows, errors: table.errors });
    else if (used.length === 1) return { ok: false, reason: table.reason, where: name };
  }
  const [first, ...others] = tables;
  if (first) return { ok: true, sheets: [first, ...others] };
  const headings = workbook.sheets.filter(({ rows }) => rows.some(hasWords));
  return {
    ok: false,
    reason: headings.length > 0 ? "no-rows" : "empty",
    where: headings.map(({ name }) => name).join(", "),
  };
}

export type Workbook =
  | {
      ok: true;
      sheets: { name: string; rows: string[][] }[];
      /** the XML that it was read from, by name */
      parts: Record<string, Uint8Array>;
    }
  | { ok: false; reason: "too-many-rows" | "too-many-columns"; where: string };

/** All sheets of a workbook as words; the library makes cells of every place up to the farthest one. */
export async function openWorkbook(archive: Archive): Promise<Workbook> {
  const { zip, parts } = await wordParts(archive, isPart);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/")) continue;
    const { columns, rows } = extentOf(part);
    if (columns > widest) return { ok: false, reason: "too-many-columns", where: name };
    if (rows > csvLimits.rows * 2) return { ok: false, reason: "too-many-rows", where: name };
  }
  const sheets = await readXlsxFile(new Uint8Array(zip).buffer, { trim: false });
  return {
    ok: true,
    parts,
    sheets: sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((cells) => cells.map(cellOf)),
    })),
  };
}

/** Empty cells that somebody once coloured may lie far to the right of the words. */
const widest = 1_000;

function isPart(name: string): boolean {
  return (
    name === "[Content_Types].xml" ||
    name === "_rels/.rels" ||
    /^xl\/(?:_rels\/)?[^/]+\.(?:xml|rels)$/.test(name) ||
    /^xl\/worksheets\/[^/]+\.xml$/.test(name)
  );
}

/** How far the addresses of a sheet's cells reach: one cell far away asks for a sea of empty ones. */
function extentOf(part: Uint8Array): { columns: number; rows: number } {
  let columns = 0;
  let rows = 0;
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("latin1");
  for (const [, letters = "", figures = ""] of text.matchAll(
    /\br\s*=\s*["']([A-Za-z]*)(\d+)["']/g,
  )) {
    rows = Math.max(rows, Number(figures));
    let column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
  }
  return { columns, rows };
}

function hasWords(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== "");
}

/** A day without a time of day is a plain date; numbers keep the point that the reader of rows knows. */
function cellOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) {
    const iso = Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.replace(/\.\d+Z$/, "Z");
  }
  return String(cell);
}
