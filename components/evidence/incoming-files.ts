import { isTableName } from "#domain/evidence/formats/file-kind.ts";
import { largestUploadOf } from "#domain/evidence/upload-limits.ts";
import type { ReceivedFile } from "#server/evidence/receive-file.ts";
import { isLitter, pathOf } from "./file-paths.ts";

/** A reason is a key of `imports.fileReasons`. */
export type FileProblem = {
  fileName: string;
  reason: string;
  /** the part of it that is the matter, where that is known */
  where?: string | undefined;
};

/** Looks at sizes before anything is sent; what files are is told from their bytes on the server. */
export function sortFiles(files: File[]): { good: File[]; problems: FileProblem[] } {
  const good: File[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    const fileName = pathOf(file);
    if (isLitter(file.name)) continue;
    if (file.size > largestUploadOf(file.name)) problems.push({ fileName, reason: "too-large" });
    else if (file.size === 0) problems.push({ fileName, reason: "empty" });
    else good.push(file);
  }
  return { good, problems };
}

/** A table that comes alone asks for its columns at once. */
export function isOneTable(files: File[]): boolean {
  return files.length === 1 && files.every(({ name }) => isTableName(name));
}

type Target = { slug: string; mapId?: string; stepId?: string | null; batchId?: string };

/** Sends one file; a table then waits for its columns to be named, words are a note or wait in their batch. */
export async function sendFile(
  file: File,
  { slug, mapId, stepId, batchId }: Target,
  signal?: AbortSignal,
): Promise<ReceivedFile | { ok: false; reason: string; where?: string }> {
  const query = new URLSearchParams({ name: pathOf(file).slice(-300) });
  if (mapId) query.set("map", mapId);
  if (mapId && stepId) query.set("step", stepId);
  if (batchId) query.set("batch", batchId);
  try {
    const response = await fetch(`/api/workspaces/${encodeURIComponent(slug)}/imports?${query}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
      ...(signal ? { signal } : {}),
    });
    return (await response.json()) as ReceivedFile | { ok: false; reason: string; where?: string };
  } catch {
    return { ok: false, reason: "offline" };
  }
}
