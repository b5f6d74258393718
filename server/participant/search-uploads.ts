import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Table } from "#domain/evidence/csv.ts";
import type { TextFile } from "#domain/evidence/text-file.ts";
import { createWhose, type Whose } from "./whose.ts";

/** What was read of an upload and waits for somebody to say that it comes in. */
export type WaitingUpload = { storedAs: string; kind: "table" | "words" };

export type FoundInUpload = {
  storedAs: string;
  /** rows by their headings, or turns */
  found: (Record<string, string> | string)[];
  /** nobody else says anything in it */
  isOnlyTheirs: boolean;
};

/** Worker task: what waiting uploads hold of somebody; with `erases` they hold it no longer. */
export async function searchUploads(
  { uploads, whose, erases }: { uploads: WaitingUpload[]; whose: Whose; erases: boolean },
  { importsFolder }: { importsFolder: string },
): Promise<FoundInUpload[]> {
  const theirs = createWhose(whose);
  const all: FoundInUpload[] = [];
  for (const { storedAs, kind } of uploads) {
    const path = join(importsFolder, basename(storedAs));
    const stored = await readFile(path, "utf8").catch(() => null);
    // it came in, or was cancelled, just now
    if (stored === null) continue;
    const look = kind === "table" ? inTable : inWords;
    const { found, isOnlyTheirs, rest } = look(JSON.parse(stored), theirs);
    if (found.length === 0) continue;
    all.push({ storedAs, found, isOnlyTheirs });
    if (erases && isOnlyTheirs) await rm(path, { force: true });
    else if (erases) await replace(path, JSON.stringify(rest));
  }
  return all;
}

type Look = Omit<FoundInUpload, "storedAs"> & { rest: unknown };
type Theirs = ReturnType<typeof createWhose>;

function inTable(table: Table, theirs: Theirs): Look {
  const own = table.rows.filter(({ cells }) => theirs.isRow(cells));
  const torn = table.errors.filter(({ cells }) => theirs.isRow(cells));
  const isLeft =
    <R>(gone: readonly R[]) =>
    (row: R) =>
      !gone.includes(row);
  return {
    found: [...own, ...torn].map(({ cells }) =>
      Object.fromEntries(cells.map((cell, at) => [table.header[at] || String(at + 1), cell])),
    ),
    // a table with nobody in it can still be mapped and brings nothing
    isOnlyTheirs: false,
    rest: {
      ...table,
      rows: table.rows.filter(isLeft(own)),
      errors: table.errors.filter(isLeft(torn)),
    },
  };
}

function inWords(file: TextFile, theirs: Theirs): Look {
  const cut = theirs.cut(file.text);
  if (!cut) return { found: [], isOnlyTheirs: false, rest: file };
  return {
    found: cut.spans.map(({ start, end }) => file.text.slice(start, end)),
    isOnlyTheirs: cut.isEmpty,
    rest: { ...file, text: cut.text },
  };
}

async function replace(path: string, words: string): Promise<void> {
  await writeFile(`${path}.new`, words, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
