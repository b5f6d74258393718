import { readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { suggestColumns } from "#domain/evidence/columns.ts";
import { type Csv, readCsv } from "#domain/evidence/csv.ts";
import { decode } from "#domain/evidence/decode.ts";
import { createImportKeys } from "#domain/evidence/import-key.ts";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import { titleFrom } from "#domain/evidence/note.ts";
import { createRowReader, type NoteDraft, type RowError } from "#domain/evidence/rows.ts";
import type { TableLook } from "#domain/evidence/table-look.ts";
import { readTextFile, type TextFile } from "#domain/evidence/text-file.ts";
import { type DoorSettings, openDoor, sha256 } from "./door.ts";

/** A row that went through the door, ready to be stored. */
export type PreparedNote = Omit<NoteDraft, "noteId"> & {
  importKey: string;
  textHash: string;
  masked: number;
};

type TextReason = Extract<ReturnType<typeof decode>, { ok: false }>["reason"];

export type TableReason = TextReason | Extract<Csv, { ok: false }>["reason"];

type Environment = { importsFolder: string };

/** Worker task: what the file looks like, before anything is decided. */
export async function inspectTable(
  { storedAs }: { storedAs: string },
  { importsFolder }: Environment,
): Promise<{ ok: true; look: TableLook } | { ok: false; reason: TableReason }> {
  const table = await readTable(importsFolder, storedAs);
  if (!table.ok) return table;
  const { csv, encoding } = table;
  const sample = csv.rows.slice(0, 200);
  return {
    ok: true,
    look: {
      delimiter: csv.delimiter,
      encoding,
      header: csv.header,
      total: csv.rows.length + csv.errors.length,
      preview: csv.rows
        .slice(0, 20)
        .map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.slice(0, 300)) })),
      unreadable: csv.errors.length,
      suggestion: suggestColumns(
        csv.header,
        sample.map(({ cells }) => cells),
      ),
    },
  };
}

export type PlannedTable = { storedAs: string; plan: ImportPlan; door: DoorSettings };

export type PreparedRows = { total: number; notes: PreparedNote[]; errors: RowError[] };

/** Worker task: rows [from, from + count) of the file as notes to store and rows in error. */
export async function readTableRows(
  { from, count, ...planned }: PlannedTable & { from: number; count: number },
  environment: Environment,
): Promise<PreparedRows> {
  const prepared = await prepare(planned, environment);
  return {
    total: prepared.total,
    notes: prepared.notes.slice(from, from + count),
    // Errors go with the first rows: they are few, and none depends on what is stored.
    errors: from === 0 ? prepared.errors : [],
  };
}

/** Worker task: every row's key, enough to tell what would be added and what is there already. */
export async function dryRunTable(
  planned: PlannedTable,
  environment: Environment,
): Promise<{
  total: number;
  keys: string[];
  masked: number;
  preview: PreparedNote[];
  failed: number;
  errors: Omit<RowError, "cells">[];
}> {
  const { total, notes, errors } = await prepare(planned, environment);
  return {
    total,
    keys: notes.map(({ importKey }) => importKey),
    masked: notes.reduce((sum, { masked }) => sum + masked, 0),
    preview: notes.slice(0, 20).map((note) => ({ ...note, text: note.text.slice(0, 500) })),
    failed: errors.length,
    errors: errors.slice(0, 20).map(({ row, field, reason }) => ({ row, field, reason })),
  };
}

/** Worker task: an uploaded .txt or .md as the note it could be. */
export async function readText(
  { storedAs, fileName }: { storedAs: string; fileName: string },
  { importsFolder }: Environment,
): Promise<{ ok: true; file: TextFile } | { ok: false; reason: TextReason }> {
  const decoded = decode(await readFile(join(importsFolder, basename(storedAs))));
  return decoded.ok ? { ok: true, file: readTextFile(fileName, decoded.text) } : decoded;
}

/** Worker task: the upload is of no use any more. */
export async function forgetTable(
  { storedAs }: { storedAs: string },
  { importsFolder }: Environment,
): Promise<void> {
  await rm(join(importsFolder, basename(storedAs)), { force: true });
}

/** The last table this thread has prepared: an import asks for it a few hundred rows at a time. */
let last: { key: string; prepared: PreparedRows } | null = null;

async function prepare(
  { storedAs, plan, door: settings }: PlannedTable,
  { importsFolder }: Environment,
): Promise<PreparedRows> {
  const key = JSON.stringify([storedAs, plan, settings]);
  if (last?.key === key) return last.prepared;
  last = null;
  const table = await readTable(importsFolder, storedAs);
  if (!table.ok) throw new Error(`import: ${table.reason}`);
  const { csv } = table;
  const read = createRowReader(plan, csv.rows);
  const keyOf = createImportKeys(sha256);
  const doors = {
    fi: openDoor(settings, "fi"),
    en: openDoor(settings, "en"),
    und: openDoor(settings),
  };
  const notes: PreparedNote[] = [];
  const errors: RowError[] = csv.errors.map((error) => ({ ...error, field: null }));
  for (const row of csv.rows) {
    const result = read(row);
    if (!result.ok) {
      errors.push(result.error);
      continue;
    }
    const { noteId, ...draft } = result.draft;
    const door = doors[draft.language];
    const { text, textHash, masked } = door.text(draft.text);
    const participant = draft.participant && door.pseudonym(draft.participant);
    const importKey = keyOf({ ...draft, noteId, text, participant });
    notes.push({
      ...draft,
      text,
      textHash,
      masked: masked.count,
      participant,
      title: door.line(draft.title) || titleFrom(text),
      importKey,
    });
  }
  errors.sort((a, b) => a.row - b.row);
  const door = openDoor(settings);
  for (const error of errors) error.cells = error.cells.map((cell) => door.text(cell).text);
  last = { key, prepared: { total: csv.rows.length + csv.errors.length, notes, errors } };
  return last.prepared;
}

async function readTable(importsFolder: string, storedAs: string) {
  const decoded = decode(await readFile(join(importsFolder, basename(storedAs))));
  if (!decoded.ok) return decoded;
  const csv = readCsv(decoded.text);
  return csv.ok ? ({ ok: true, csv, encoding: decoded.encoding } as const) : csv;
}
