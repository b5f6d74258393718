import "server-only";
import { orNotFound, pageGrant } from "../access/page-grant.ts";
import { actorId } from "../context.ts";
import { runtime } from "../runtime.ts";
import { listImportErrors, readBatch } from "./batches.ts";
import { readCodebook } from "./codes/read.ts";
import { listImportFiles } from "./import-files.ts";
import { noteFilterSchema } from "./note-filter.ts";
import { listSuggestions, queueFilterSchema } from "./queue/list.ts";
import { readNote } from "./read.ts";
import { readDeletedNotes } from "./read-deleted-notes.ts";
import { readJourneys } from "./read-journeys.ts";
import { readMasking } from "./read-masking.ts";
import { recentBatches } from "./recent-batches.ts";

/** What pages of the evidence feature read; `workspaceId` comes from loadWorkspace(). */
export async function loadNotes(workspaceId: string, filter: unknown) {
  const { ctx } = await pageGrant("evidence.read", { workspaceId });
  const parsed = noteFilterSchema.safeParse(filter);
  return runtime().compute.ask("listNotes", {
    workspaceId,
    readerId: actorId(ctx.actor),
    filter: parsed.success ? parsed.data : noteFilterSchema.parse({}),
  });
}

export async function loadFacets(workspaceId: string) {
  await pageGrant("evidence.read", { workspaceId });
  return runtime().compute.ask("readFacets", { workspaceId });
}

export async function loadNote(workspaceId: string, noteId: string) {
  const { ctx, grant } = await pageGrant("evidence.read", { workspaceId });
  return orNotFound(readNote(ctx, grant, noteId));
}

export async function loadDeletedNotes(workspaceId: string) {
  const { ctx, grant } = await pageGrant("evidence.edit", { workspaceId });
  return readDeletedNotes(ctx, grant);
}

export async function loadBatches(workspaceId: string) {
  const { ctx, grant } = await pageGrant("evidence.read", { workspaceId });
  return recentBatches(ctx, grant);
}

export async function loadBatch(workspaceId: string, batchId: string) {
  const { ctx, grant } = await pageGrant("evidence.read", { workspaceId });
  const batch = await orNotFound(readBatch(ctx, grant, batchId));
  const [errors, files, masking] = await Promise.all([
    listImportErrors(ctx, grant, { batchId }),
    listImportFiles(ctx, grant, batchId),
    readMasking(ctx, grant),
  ]);
  return { batch, errors, files, masking };
}

export async function loadJourneys(workspaceId: string) {
  const { ctx, grant } = await pageGrant("evidence.read", { workspaceId });
  return readJourneys(ctx, grant);
}

export async function loadQuality(workspaceId: string) {
  await pageGrant("evidence.read", { workspaceId });
  return runtime().compute.ask("readQuality", { workspaceId });
}

export async function loadCodebook(workspaceId: string) {
  const { ctx, grant } = await pageGrant("evidence.read", { workspaceId });
  return readCodebook(ctx, grant);
}

export async function loadQueue(workspaceId: string, filter: unknown) {
  const { grant } = await pageGrant("evidence.edit", { workspaceId });
  const parsed = queueFilterSchema.safeParse(filter);
  const asked = parsed.success ? parsed.data : queueFilterSchema.parse({});
  return listSuggestions(grant, asked, runtime().compute);
}
