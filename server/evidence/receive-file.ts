import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadableStream } from "node:stream/web";
import { nanoid } from "nanoid";
import type { FileReason } from "#domain/evidence/formats/read-outcome.ts";
import { longestNote, type NoteMap } from "#domain/evidence/note.ts";
import type { TextFile } from "#domain/evidence/text-file.ts";
import { largestUploadOf } from "#domain/evidence/upload-limits.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { type AddedToBatch, addToBatch, addUnpacked } from "./add-to-batch.ts";
import { startFiles, startImport } from "./start-import.ts";
import { storeUpload } from "./store-upload.ts";

export type ReceivedFile =
  | { ok: true; kind: "table"; batchId: string }
  /** given back to whoever brought them, to be decided on; nothing of them stays here */
  | { ok: true; kind: "words"; fileName: string; words: TextFile }
  /** an archive, whose files wait to be looked at */
  | { ok: true; kind: "files"; batchId: string }
  /** it waits among the other files of its batch */
  | { ok: true; kind: "queued" }
  | {
      ok: false;
      reason: FileReason | "unknown-map" | Extract<AddedToBatch, { ok: false }>["reason"];
      where?: string;
    };

type Incoming = {
  fileName: string;
  /** what the sender says its size is, if he does */
  declaredBytes: number | null;
  body: ReadableStream;
  maps: NoteMap[];
  /** the batch of files it belongs to */
  batchId: string | null;
};

/**
 * A file on its way in, as a stream. One that comes alone is read at once: a table waits for its
 * columns to be named; words go back, for what is masked in them to be looked at. Nothing of its name decides where it is stored.
 */
export async function receiveFile(
  ctx: Ctx,
  grant: Granted<"evidence.import">,
  { fileName, declaredBytes, body, maps, batchId }: Incoming,
  { compute, importsFolder }: { compute: Compute; importsFolder: string },
): Promise<ReceivedFile> {
  const name = tidyPath(fileName);
  const limit = largestUploadOf(name);
  if (declaredBytes !== null && declaredBytes > limit) {
    await body.cancel();
    return { ok: false, reason: "too-large" };
  }
  const storedAs = nanoid();
  const bytes = await storeUpload(body, join(importsFolder, storedAs), {
    folder: importsFolder,
    limit,
  });
  if (bytes === null) return { ok: false, reason: "too-large" };

  const keep = new Set<string>();
  try {
    if (batchId !== null) {
      const added = await addToBatch(ctx, grant, { batchId, name, storedAs, bytes });
      if (added.ok) keep.add(storedAs);
      return added.ok ? { ok: true, kind: "queued" } : added;
    }
    const file = { storedAs, fileName: name, isInArchive: false };
    const read = await compute.readFile(file);
    if (!read.ok) return read;
    switch (read.kind) {
      case "table": {
        const { look } = read;
        const table = { fileName: nameOnly(name), storedAs: read.storedAs, look, maps };
        const started = await startImport(ctx, grant, table);
        if (started.ok) keep.add(read.storedAs);
        return started.ok ? { ...started, kind: "table" } : started;
      }
      case "files": {
        const started = await startFiles(ctx, grant, { name: nameOnly(name), maps });
        if (!started.ok) return started;
        for (const unpacked of read.files) keep.add(unpacked.storedAs);
        await addUnpacked(ctx, { batchId: started.batchId, archive: null, files: read.files });
        return { ...started, kind: "files" };
      }
      case "note": {
        const text = await readFile(join(importsFolder, read.storedAs), "utf8");
        const words = JSON.parse(text) as TextFile;
        if (words.text.trim() === "") return { ok: false, reason: "no-text" };
        if (words.text.length > longestNote) return { ok: false, reason: "text-too-long" };
        return { ok: true, kind: "words", fileName: nameOnly(name), words };
      }
    }
  } finally {
    await compute.ask("forgetUploads", { storedAs: [storedAs], keep: [...keep] });
  }
}

/** "C:\\x\\..\\spring\\a.txt" -> "x/spring/a.txt": only words to show, never a place. */
function tidyPath(name: string): string {
  const parts = name.replaceAll("\\", "/").replaceAll("\0", "").split("/");
  const kept = parts.filter((part) => !/^(?:|\.|\.\.|[a-z]:)$/i.test(part));
  return kept.join("/").slice(-300) || "?";
}

function nameOnly(path: string): string {
  return path.split("/").at(-1) ?? path;
}
