import type { NoteMap } from "#domain/evidence/note.ts";
import { cancelImportAction, startFilesAction } from "#server/evidence/actions.ts";
import { pathOf } from "./file-paths.ts";
import { type FileProblem, sendFile } from "./incoming-files.ts";

export type Sending = { name: string; done: number; total: number };

/** Sends files one after the other into a batch of their own; none of it stays when it is stopped. */
export async function sendBatch(
  files: File[],
  {
    workspace,
    name,
    maps,
    signal = new AbortController().signal,
    onProgress = () => undefined,
  }: {
    workspace: { id: string; slug: string };
    name: string;
    maps: NoteMap[];
    signal?: AbortSignal;
    onProgress?: (sending: Sending) => void;
  },
): Promise<{ batchId: string | null; problems: FileProblem[] }> {
  const problems: FileProblem[] = [];
  const refuse = (file: File, reason: string) => problems.push({ fileName: pathOf(file), reason });
  const workspaceId = workspace.id;
  const started = await startFilesAction({ workspaceId, name, maps });
  if (!started.ok) {
    for (const file of files) refuse(file, started.reason);
    return { batchId: null, problems };
  }
  const { batchId } = started;
  for (const [done, file] of files.entries()) {
    onProgress({ name: file.name, done, total: files.length });
    const received = await sendFile(file, { slug: workspace.slug, batchId }, signal);
    if (signal.aborted) break;
    if (!received.ok) refuse(file, received.reason);
  }
  if (!signal.aborted && problems.length < files.length) return { batchId, problems };
  await cancelImportAction({ workspaceId, batchId });
  return { batchId: null, problems };
}
