import { readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Table } from "#domain/evidence/csv.ts";
import { tableOfJson } from "#domain/evidence/formats/json-table.ts";
import type { FileReason } from "#domain/evidence/formats/read-outcome.ts";
import { type ImportPlan, noteColumns } from "#domain/evidence/import-plan.ts";
import type { NoteMap } from "#domain/evidence/note.ts";
import { type RowError, rowsAsTheyAre } from "#domain/evidence/rows.ts";
import type { DryRun, MaskedKind, WholeText } from "#domain/evidence/table-look.ts";
import type { DoorSettings } from "./door.ts";
import { type PreparedNote, type PreparedRows, prepareTable } from "./prepare-notes.ts";

type Environment = { importsFolder: string };

export type PlannedTable = { storedAs: string; plan: ImportPlan; door: DoorSettings };

/** Worker task: rows [from, from + count) of the file as notes to store and rows in error. */
export async function readTableRows(
  { from, count, ...planned }: PlannedTable & { from: number; count: number },
  environment: Environment,
): Promise<PreparedRows> {
  const prepared = await prepare(planned, environment);
  return {
    ...prepared,
    notes: prepared.notes.slice(from, from + count),
    // Errors go with the first rows: they are few, and none depends on what is stored.
    errors: from === 0 ? prepared.errors : [],
  };
}

export type DryRunOfFile = {
  total: number;
  keys: string[];
  masked: number;
  masks: MaskedKind[];
  preview: PreparedNote[];
  failed: number;
  errors: Omit<RowError, "cells">[];
  /** of one file alone, all of it */
  whole?: WholeText;
  /** of files: the notes in whose place they may come */
  earlier?: DryRun["earlier"];
};

/** Worker task: every row's key, enough to tell what would be added and what is there already. */
export async function dryRunTable(
  planned: PlannedTable,
  environment: Environment,
): Promise<DryRunOfFile> {
  const prepared = await prepare(planned, environment);
  const { total, errors } = prepared;
  return {
    ...dryRunOf(prepared),
    total,
    failed: errors.length,
    errors: errors
      .slice(0, 20)
      .map(({ row, place, field, reason }) => ({ row, place, field, reason })),
  };
}

/** Worker task: notes that a program sent as JSON, by the names of the columns. */
export async function prepareNotes({
  notes,
  maps,
  door,
}: {
  notes: unknown[];
  maps: NoteMap[];
  door: DoorSettings;
}): Promise<{ ok: true; prepared: PreparedRows } | { ok: false; reason: FileReason }> {
  const table = tableOfJson(notes);
  if (!table.ok) return { ok: false, reason: table.reason };
  const columns = table.header.map((name) => noteColumns.find((column) => column === name) ?? null);
  return { ok: true, prepared: prepareTable(table, rowsAsTheyAre(columns, maps), door) };
}

/**
 * Worker task: the upload, and what was unpacked of it or read in it, is of no use any more. What is
 * to be kept stays with what somebody else may have read in it meanwhile.
 */
export async function forgetUploads(
  { storedAs, keep = [] }: { storedAs: string[]; keep?: string[] },
  { importsFolder }: Environment,
): Promise<void> {
  const stems = new Set(storedAs.map(stemOf));
  const names = await readdir(importsFolder).catch(() => []);
  for (const name of names) {
    const stem = stemOf(name);
    if (keep.includes(name) || keep.includes(stem)) continue;
    if (stems.has(stem) || stems.has(stem.replace(/-\d+$/, ""))) {
      await rm(join(importsFolder, name), { force: true });
    }
  }
}

/** Worker task: what a crash left behind goes, once it is so old that nobody can be sending it still. */
export async function sweepUploads(
  { known, before }: { known: string[]; before: number },
  { importsFolder }: Environment,
): Promise<number> {
  const stems = new Set(known.map(stemOf));
  let gone = 0;
  for (const name of await readdir(importsFolder).catch(() => [])) {
    const path = join(importsFolder, name);
    if (stems.has(stemOf(name)) || stems.has(stemOf(name).replace(/-\d+$/, ""))) continue;
    if (((await stat(path).catch(() => null))?.mtimeMs ?? before) >= before) continue;
    await rm(path, { force: true });
    gone++;
  }
  return gone;
}

/** An upload, and what was read in it: "x", "x.read". */
function stemOf(name: string): string {
  return basename(name).replace(/\.read(?:\.new)?$/, "");
}

export function dryRunOf({ notes, masks }: Pick<PreparedRows, "notes" | "masks">) {
  return {
    keys: notes.map(({ importKey }) => importKey),
    masked: notes.reduce((sum, { masked }) => sum + masked, 0),
    masks,
    preview: notes.slice(0, 20).map((note) => ({ ...note, text: note.text.slice(0, 500) })),
  };
}

/** The last table this thread has prepared: an import asks for it a few hundred rows at a time. */
let last: { key: string; prepared: PreparedRows } | null = null;

async function prepare(
  { storedAs, plan, door }: PlannedTable,
  { importsFolder }: Environment,
): Promise<PreparedRows> {
  const key = JSON.stringify([storedAs, plan, door]);
  if (last?.key === key) return last.prepared;
  last = null;
  const prepared = prepareTable(await stored<Table>(importsFolder, storedAs), plan, door);
  last = { key, prepared };
  return prepared;
}

/** What the reader of files wrote down (formats/read-file.ts). */
export async function stored<T>(importsFolder: string, storedAs: string): Promise<T> {
  return JSON.parse(await readFile(join(importsFolder, basename(storedAs)), "utf8")) as T;
}
