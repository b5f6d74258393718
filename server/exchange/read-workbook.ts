import { basename, join } from "node:path";
import type { ArchiveReason } from "#domain/evidence/formats/archive.ts";
import { parseXml, type Xml } from "#domain/exchange/formats/xml.ts";
import { type Merge, sheetOf } from "#domain/exchange/sheet/sheet.ts";
import type { Source } from "#domain/exchange/source.ts";
import { OfficeProblem } from "../evidence/formats/office-parts.ts";
import { ArchiveProblem, openArchive } from "../evidence/formats/read-archive.ts";
import { openWorkbook } from "../evidence/formats/read-xlsx.ts";

export type ReadWorkbook =
  | { ok: true; source: Extract<Source, { kind: "sheets" }> }
  | {
      ok: false;
      reason:
        | ArchiveReason
        | OfficeProblem["reason"]
        | "too-many-rows"
        | "too-many-columns"
        | "empty"
        | "not-a-workbook"
        | "too-large";
    };

const mostSheets = 20;

/** Worker task: the sheets of an uploaded workbook with their merged cells, those without words left out. */
export async function readWorkbook(
  { storedAs }: { storedAs: string },
  { importsFolder }: { importsFolder: string },
): Promise<ReadWorkbook> {
  return readWorkbookFile(join(importsFolder, basename(storedAs)));
}

export async function readWorkbookFile(file: string): Promise<ReadWorkbook> {
  try {
    const archive = await openArchive(file);
    try {
      const workbook = await openWorkbook(archive);
      if (!workbook.ok) return { ok: false, reason: workbook.reason };
      const merges = mergesOf(workbook.parts);
      const sheets = workbook.sheets
        .map(({ name, rows }) => sheetOf(name, rows, merges.get(name)))
        .filter(({ cells }) => cells.some(({ text }) => text !== ""))
        .slice(0, mostSheets);
      if (sheets.length === 0) return { ok: false, reason: "empty" };
      return { ok: true, source: { kind: "sheets", sheets, problems: { list: [], count: 0 } } };
    } finally {
      archive.close();
    }
  } catch (error) {
    if (error instanceof ArchiveProblem || error instanceof OfficeProblem)
      return { ok: false, reason: error.reason };
    // what a parser throws at a broken file says nothing to people
    return { ok: false, reason: "not-a-workbook" };
  }
}

/** The merged ranges of each sheet, which the library that reads the cells does not tell. */
function mergesOf(parts: Record<string, Uint8Array>): Map<string, Merge[]> {
  const found = new Map<string, Merge[]>();
  const targets = new Map<string, string>();
  for (const { attributes } of xmlOf(parts, "xl/_rels/workbook.xml.rels")?.all("Relationship") ??
    [])
    targets.set(attributes.Id ?? "", (attributes.Target ?? "").replace(/^\/?(?:xl\/)?/, "xl/"));
  const sheets = xmlOf(parts, "xl/workbook.xml")?.find("sheets")?.all("sheet") ?? [];
  for (const { attributes } of sheets) {
    const part = parts[targets.get(attributes["r:id"] ?? "") ?? ""];
    if (part) found.set(attributes.name ?? "", rangesIn(part));
  }
  return found;
}

function xmlOf(parts: Record<string, Uint8Array>, name: string): Xml | null {
  const part = parts[name];
  const parsed = part ? parseXml(new TextDecoder().decode(part)) : null;
  return parsed?.ok ? parsed.root : null;
}

const mostMerges = 5_000;

/** Not parsed as a whole, for a sheet is large: the ranges alone are looked for. */
function rangesIn(part: Uint8Array): Merge[] {
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("latin1");
  const ranges: Merge[] = [];
  for (const [, ref = ""] of text.matchAll(
    /<(?:\w+:)?mergeCell\b[^>]*\bref\s*=\s*["']([^"']{1,40})["']/g,
  )) {
    const [, left = "", top = "", right = "", bottom = ""] =
      /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(ref) ?? [];
    if (left === "" || ranges.length >= mostMerges) continue;
    const [column, row] = [columnOf(left), Number(top) - 1];
    ranges.push({ column, row, columns: columnOf(right) - column + 1, rows: Number(bottom) - row });
  }
  return ranges.filter(({ columns, rows }) => columns > 0 && rows > 0);
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
