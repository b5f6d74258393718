import { decode } from "#domain/evidence/decode.ts";
import { longestNote, type SourceType } from "#domain/evidence/note.ts";
import { readTextFile } from "#domain/evidence/text-file.ts";
import type { ReceivedFile } from "#server/evidence/receive-file.ts";

export const largestFileBytes = 50 * 1024 * 1024;
export const acceptedEndings = [".txt", ".md", ".csv", ".tsv"];

/** A reason is a key of `imports.fileReasons`. */
export type FileProblem = { fileName: string; reason: string };
export type TextToAdd = { fileName: string; title: string; text: string; sourceType: SourceType };

export type SortedFiles = { tables: File[]; texts: TextToAdd[]; problems: FileProblem[] };

/** Looks at files before anything is sent: tables, texts already read, and what cannot come in. */
export async function sortFiles(files: File[]): Promise<SortedFiles> {
  const sorted: SortedFiles = { tables: [], texts: [], problems: [] };
  for (const file of files) {
    const problem = (reason: string) => sorted.problems.push({ fileName: file.name, reason });
    if (file.size > largestFileBytes) problem("too-large");
    else if (file.size === 0) problem("empty");
    else if (/\.(?:csv|tsv|tab)$/i.test(file.name)) sorted.tables.push(file);
    else if (/\.(?:txt|md|markdown|text)$/i.test(file.name)) {
      const read = await readText(file);
      if (typeof read === "string") problem(read);
      else sorted.texts.push(read);
    } else problem(await whyNot(file));
  }
  return sorted;
}

/** Sends one file; a table then waits for its columns to be named, a text is a note at once. */
export async function sendFile(
  file: File,
  { slug, mapId, stepId }: { slug: string; mapId?: string; stepId?: string | null },
): Promise<ReceivedFile | { ok: false; reason: string }> {
  const query = new URLSearchParams({ name: file.name.slice(0, 300) });
  if (mapId) query.set("map", mapId);
  if (mapId && stepId) query.set("step", stepId);
  try {
    const response = await fetch(`/api/workspaces/${encodeURIComponent(slug)}/imports?${query}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    return (await response.json()) as ReceivedFile | { ok: false; reason: string };
  } catch {
    return { ok: false, reason: "offline" };
  }
}

async function readText(file: File): Promise<TextToAdd | string> {
  const decoded = decode(new Uint8Array(await file.arrayBuffer()));
  if (!decoded.ok) return decoded.reason;
  const { title, text, sourceType } = readTextFile(file.name, decoded.text);
  if (text.trim() === "") return "no-text";
  if (text.length > longestNote) return "text-too-long";
  return { fileName: file.name, title, text, sourceType };
}

/** A workbook or a PDF has its own advice. */
async function whyNot(file: File): Promise<string> {
  const decoded = decode(new Uint8Array(await file.slice(0, 4_096).arrayBuffer()));
  if (decoded.ok) return "unknown-kind";
  const isOffice = /\.(?:xlsx?|ods|numbers)$/i.test(file.name);
  return decoded.reason === "is-spreadsheet" && !isOffice ? "unknown-kind" : decoded.reason;
}
