import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import { importBatches, importFiles } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import type { NoteLook } from "#domain/evidence/formats/read-outcome.ts";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { findBatch } from "./batches.ts";
import type { FileOfWords } from "./file-tasks.ts";
import type { Staged } from "./stage-notes.ts";

export type FileStatus = (typeof importFiles.$inferSelect)["status"];

/** A file of a batch as the import page lists it. */
export type ImportFile = {
  id: string;
  /** its place in the batch, which a dry run calls its row */
  row: number;
  name: string;
  status: FileStatus;
  reason: string | null;
  place: string | null;
  remark: string | null;
  look: NoteLook | null;
  noteId: string | null;
  tableBatchId: string | null;
};

export async function listImportFiles(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  batchId: string,
): Promise<ImportFile[]> {
  await findBatch(ctx.db.read, workspaceId, batchId);
  const rows = await ctx.db.read
    .select()
    .from(importFiles)
    .where(eq(importFiles.batchId, batchId))
    .orderBy(asc(importFiles.position), asc(importFiles.id));
  return rows.map(({ id, position, name, status, reason, place, remark, noteId, ...row }) => ({
    id,
    row: position,
    name,
    status,
    reason,
    place,
    remark,
    look: lookOf(row),
    noteId,
    tableBatchId: row.tableBatchId,
  }));
}

export type FilesProblem = "still-reading" | "no-files";

/** What keeps a batch of files from being brought in, or null. */
export async function problemOfFiles(read: Tx, batchId: string): Promise<FilesProblem | null> {
  const counts = await read
    .select({ status: importFiles.status, count: count() })
    .from(importFiles)
    .where(eq(importFiles.batchId, batchId))
    .groupBy(importFiles.status);
  const has = (status: FileStatus) => counts.some((row) => row.status === status);
  if (has("waiting")) return "still-reading";
  return has("ready") ? null : "no-files";
}

/** Files of words that can come in, each once: of two with the same words the first. */
export async function readyFiles(
  read: Tx,
  batchId: string,
  plan: ImportPlan,
): Promise<FileOfWords[]> {
  const rows = await read
    .select()
    .from(importFiles)
    .where(and(eq(importFiles.batchId, batchId), inArray(importFiles.status, [...goodStatuses])))
    .orderBy(asc(importFiles.position), asc(importFiles.id));
  const seen = new Set<string>();
  return rows.flatMap(({ id, name, position, storedAs, ...row }) => {
    const look = lookOf(row);
    if (!look || !storedAs || seen.has(look.hash)) return [];
    seen.add(look.hash);
    const sourceType = plan.sourceTypes[id] ?? look.sourceType;
    const replaces = plan.replaces[id] || null;
    return [{ row: position, storedAs, name, sourceType, replaces }];
  });
}

/** Ready, and those of them that an import cut short had staged already. */
const goodStatuses = ["ready", "added", "updated", "unchanged"] as const;

const pageOfFiles = 20;

export async function nextFiles(read: Tx, batchId: string, plan: ImportPlan, next: number) {
  const all = await readyFiles(read, batchId, plan);
  return { files: all.slice(next, next + pageOfFiles), good: all.length };
}

/** What came of these files, in the transaction that staged them. */
export async function noteFiles(tx: Tx, batchId: string, staged: Staged[]): Promise<void> {
  for (const { row, status, noteId } of staged) {
    await tx
      .update(importFiles)
      .set({ status, noteId })
      .where(and(eq(importFiles.batchId, batchId), eq(importFiles.position, row)));
  }
}

/** Files in which nobody speaks but people who withdrew do not come in. */
export async function refuseWithdrawn(
  ctx: Ctx,
  batchId: string,
  refused: { row: number }[],
): Promise<void> {
  await ctx.db.transact(async (tx) => {
    for (const { row } of refused) {
      await tx
        .update(importFiles)
        .set({ status: "refused", reason: "withdrawn" })
        .where(and(eq(importFiles.batchId, batchId), eq(importFiles.position, row)));
    }
    await tx
      .update(importBatches)
      .set({
        done: sql`${importBatches.done} + ${refused.length}`,
        failed: sql`${importBatches.failed} + ${refused.length}`,
      })
      .where(eq(importBatches.id, batchId));
  });
}

/** As the run begins: files with the same words as one before them stay out, and what is counted is said. */
export async function countFiles(
  tx: Tx,
  batchId: string,
  plan: ImportPlan,
): Promise<{ total: number; failed: number; unchanged: number }> {
  const ready = new Set((await readyFiles(tx, batchId, plan)).map(({ row }) => row));
  const rows = await tx
    .select({ position: importFiles.position, status: importFiles.status })
    .from(importFiles)
    .where(eq(importFiles.batchId, batchId));
  const same = rows.filter(({ status, position }) => status === "ready" && !ready.has(position));
  for (const { position } of same) {
    await tx
      .update(importFiles)
      .set({ status: "same" })
      .where(and(eq(importFiles.batchId, batchId), eq(importFiles.position, position)));
  }
  const failed = rows.filter(({ status }) => status === "refused").length;
  return { total: ready.size + failed + same.length, failed, unchanged: same.length };
}

/** The column is typed as any object; only this feature writes it. */
function lookOf(row: { look: Record<string, unknown> | null }): NoteLook | null {
  return row.look as NoteLook | null;
}
