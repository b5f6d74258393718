import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { nanoid } from "nanoid";
import type { NoteMap } from "#domain/evidence/note.ts";
import type { Granted } from "../access/authorize.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { type AddFileResult, addFile } from "./add-file.ts";
import { startImport } from "./start-import.ts";
import type { TableReason } from "./table-tasks.ts";

export const largestUpload = 50 * 1024 * 1024;

export type ReceivedFile =
  | { ok: true; kind: "table"; batchId: string }
  | { ok: true; kind: "note"; noteId: string; masked: number }
  | {
      ok: false;
      reason:
        | "too-large"
        | "unknown-kind"
        | TableReason
        | Extract<AddFileResult, { ok: false }>["reason"];
    };

/**
 * A file on its way in, as a stream: a table waits for its columns to be named, a text becomes a
 * note at once. Nothing of the name decides where it is stored.
 */
export async function receiveFile(
  ctx: Ctx,
  grant: Granted<"evidence.import">,
  { fileName, body, maps }: { fileName: string; body: ReadableStream; maps: NoteMap[] },
  { compute, importsFolder }: { compute: Compute; importsFolder: string },
): Promise<ReceivedFile> {
  const name = basename(fileName.replaceAll("\\", "/")).slice(0, 300);
  const kind = kindOf(name);
  if (!kind) return { ok: false, reason: "unknown-kind" };
  const storedAs = nanoid();
  if (!(await store(body, importsFolder, storedAs))) return { ok: false, reason: "too-large" };

  let isKept = false;
  try {
    if (kind === "table") {
      const table = await compute.run("inspectTable", { storedAs });
      if (!table.ok) return table;
      const { look } = table;
      const started = await startImport(ctx, grant, { fileName: name, storedAs, look, maps });
      isKept = started.ok;
      return started.ok ? { ...started, kind } : started;
    }
    const read = await compute.run("readText", { storedAs, fileName: name });
    if (!read.ok) return read;
    const { workspaceId } = grant;
    const mayEdit = await authorize(ctx, "evidence.edit", { workspaceId });
    const added = await addFile(ctx, mayEdit, { fileName: name, file: read.file, maps });
    return added.ok ? { ...added, kind } : added;
  } finally {
    if (!isKept) await compute.run("forgetTable", { storedAs });
  }
}

function kindOf(name: string): "table" | "note" | null {
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return "table";
  return /\.(?:txt|md|markdown|text)$/i.test(name) ? "note" : null;
}

/** False when it was more than anybody may send; nothing of it stays then. */
async function store(body: ReadableStream, folder: string, storedAs: string): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, storedAs);
  let size = 0;
  const limit = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(size > largestUpload ? new Error("too large") : null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(body), limit, createWriteStream(file, { mode: 0o600 }));
    return true;
  } catch (error) {
    await rm(file, { force: true });
    if (size > largestUpload) return false;
    throw error;
  }
}
