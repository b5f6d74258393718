import { open, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { suggestColumns } from "#domain/evidence/columns.ts";
import { type CsvRow, readCsv, type SheetOfTable, type Table } from "#domain/evidence/csv.ts";
import { decode } from "#domain/evidence/decode.ts";
import {
  archiveKind,
  archiveLimits,
  hasMacros,
  isLitter,
} from "#domain/evidence/formats/archive.ts";
import { isOfficeName, sniff } from "#domain/evidence/formats/file-kind.ts";
import { tableOfJson } from "#domain/evidence/formats/json-table.ts";
import type {
  FileReason,
  FileRemark,
  ReadOutcome,
  UnpackedFile,
} from "#domain/evidence/formats/read-outcome.ts";
import { longestNote } from "#domain/evidence/note.ts";
import { joinSheets } from "#domain/evidence/sheets.ts";
import type { LookedSheet, TableLook } from "#domain/evidence/table-look.ts";
import { readTextFile } from "#domain/evidence/text-file.ts";
import { sha256 } from "../door.ts";
import { OfficeProblem } from "./office-parts.ts";
import { type Archive, ArchiveProblem, openArchive } from "./read-archive.ts";
import { readDocx } from "./read-docx.ts";
import { readPdf } from "./read-pdf.ts";
import { readXlsx } from "./read-xlsx.ts";

export type FileToRead = {
  storedAs: string;
  fileName: string;
  /** it lies in an archive, which is not opened twice */
  isInArchive: boolean;
};

/**
 * One file of whatever kind as the notes it could be. What was read is written beside the upload in
 * a form of our own (`<storedAs>.read`), so that nothing hostile is ever parsed a second time.
 * Call it only where it may be killed (file-reader.ts).
 */
export async function readAnyFile(file: FileToRead, folder: string): Promise<ReadOutcome> {
  try {
    return await read({ ...file, storedAs: basename(file.storedAs) }, folder);
  } catch (error) {
    if (error instanceof ArchiveProblem || error instanceof OfficeProblem) {
      return refuse(error.reason, error.where);
    }
    // A full disk is no fault of the file's; every other complaint comes from its parsers.
    if (error instanceof Error && "syscall" in error) throw error;
    return refuse("damaged");
  }
}

async function read(file: FileToRead, folder: string): Promise<ReadOutcome> {
  const path = join(folder, file.storedAs);
  const sniffed = sniff(file.fileName, await beginning(path));
  if (!sniffed.ok) return refuse(sniffed.reason);
  if (sniffed.kind === "zip") return readZip(file, folder);
  const bytes = await readFile(path);
  if (sniffed.kind === "pdf") {
    const pdf = await readPdf(new Uint8Array(bytes));
    return pdf.ok ? asNote(file, folder, pdf.text) : refuse(pdf.reason);
  }
  const decoded = decode(bytes);
  // "save it as text" would lead nobody on whose document or workbook is broken
  if (!decoded.ok) return refuse(isOfficeName(file.fileName) ? "damaged" : decoded.reason);
  const { text, encoding } = decoded;
  if (sniffed.kind === "text") return asNote(file, folder, text);
  if (sniffed.kind === "json") return readJson(file, folder, text);
  const csv = readCsv(text);
  if (!csv.ok) return refuse(csv.reason);
  return asTable(file, folder, csv, { format: "csv", delimiter: csv.delimiter, encoding });
}

/** Where a locked office file tells what it is: the directory of its container. */
const sniffedBytes = 2 * 1024 * 1024;

async function beginning(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function readZip(file: FileToRead, folder: string): Promise<ReadOutcome> {
  const archive = await openArchive(join(folder, file.storedAs));
  try {
    const remark: FileRemark | null = hasMacros(archive.names) ? "has-macros" : null;
    switch (archiveKind(archive.names)) {
      case "document":
        return await asNote(file, folder, await readDocx(archive), remark);
      case "workbook": {
        const read = await readXlsx(archive);
        if (!read.ok) return refuse(read.reason, read.where);
        const { table, leftOut } = joinSheets(read.sheets);
        const shape = { format: "xlsx", sheets: looked(table), otherSheets: leftOut } as const;
        return await asTable(file, folder, table, shape, remark);
      }
      case "slides":
        return refuse("is-slides");
      case "open-document":
        return refuse("is-open-document");
      case "files":
        return file.isInArchive ? refuse("nested-archive") : await unpack(file, folder, archive);
    }
  } finally {
    archive.close();
  }
}

/** Each file of an archive beside it, under names of our own; its names are told, never used. */
async function unpack(file: FileToRead, folder: string, archive: Archive): Promise<ReadOutcome> {
  const names = archive.names.filter((name) => !isLitter(name));
  if (names.length === 0) return refuse("empty");
  if (names.length > archiveLimits.files) return refuse("archive-too-many", String(names.length));
  const files: UnpackedFile[] = [];
  for (const [index, name] of names.entries()) {
    const storedAs = `${file.storedAs}-${index}`;
    const bytes = await archive.read(name);
    await writeFile(join(folder, storedAs), bytes, { mode: 0o600 });
    files.push({ name, storedAs, bytes: bytes.length });
  }
  return { ok: true, kind: "files", files };
}

async function readJson(file: FileToRead, folder: string, text: string): Promise<ReadOutcome> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return refuse("not-json", placeOf(error));
  }
  const table = tableOfJson(value);
  if (table.ok && table.rows.length === 0 && table.header.length === 0) return refuse("not-notes");
  return table.ok ? asTable(file, folder, table, { format: "json" }) : refuse(table.reason);
}

/** "3:14", line and column, where the engine tells. */
function placeOf(error: unknown): string {
  const told =
    error instanceof SyntaxError ? /\(line (\d+) column (\d+)\)/.exec(error.message) : null;
  return told ? `${told[1]}:${told[2]}` : "";
}

async function asNote(
  file: FileToRead,
  folder: string,
  words: string,
  remark: FileRemark | null = null,
): Promise<ReadOutcome> {
  const note = readTextFile(file.fileName, words);
  if (note.text.trim() === "") return refuse("no-text");
  if (note.text.length > longestNote) return refuse("text-too-long");
  const storedAs = await keep(file, folder, note);
  const look = {
    sourceType: note.sourceType,
    speakers: note.speakers.length,
    characters: note.text.length,
    hash: sha256(note.text),
  };
  return { ok: true, kind: "note", storedAs, look, remark };
}

async function asTable(
  file: FileToRead,
  folder: string,
  { header, rows, errors, sheets }: Table,
  shape: Pick<TableLook, "format"> & Partial<TableLook>,
  remark: FileRemark | null = null,
): Promise<ReadOutcome> {
  const storedAs = await keep(file, folder, {
    header,
    rows,
    errors,
    ...(sheets ? { sheets } : {}),
  } satisfies Table);
  const sample = firstOfEach(rows, 200).map(({ cells }) => cells);
  const look: TableLook = {
    delimiter: null,
    encoding: null,
    otherSheets: [],
    ...shape,
    header,
    total: rows.length + errors.length,
    preview: firstOfEach(rows, 20).map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map((cell) => cell.slice(0, 300)),
    })),
    unreadable: errors.length,
    suggestion: suggestColumns(header, sample),
  };
  return { ok: true, kind: "table", storedAs, look, remark };
}

function looked({ rows, errors, sheets }: Table & { sheets: SheetOfTable[] }): LookedSheet[] {
  return sheets.map(({ name, columns }, at) => ({
    name,
    rows: [...rows, ...errors].filter(({ sheet }) => sheet === at).length,
    columns: columns.flatMap((own, column) => (own === null ? [] : column)),
  }));
}

/** So many rows of each sheet, the earlier ones first. */
function firstOfEach(rows: readonly CsvRow[], count: number): CsvRow[] {
  const seen = new Map<number, number>();
  return rows.filter(({ sheet = 0 }) => {
    const before = seen.get(sheet) ?? 0;
    if (before < count) seen.set(sheet, before + 1);
    return before < count;
  });
}

async function keep(file: FileToRead, folder: string, what: unknown): Promise<string> {
  const storedAs = `${file.storedAs}.read`;
  const path = join(folder, storedAs);
  await writeFile(`${path}.new`, JSON.stringify(what), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return storedAs;
}

function refuse(reason: FileReason, where = ""): ReadOutcome {
  return { ok: false, reason, where: where.slice(0, 300) };
}
