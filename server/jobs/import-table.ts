import { and, eq, isNull } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import { importBatches } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import type { Ctx } from "../context.ts";
import { applyUpdates, dropStaged, forgetUpload } from "../evidence/apply-updates.ts";
import { completeBatch, type ImportCursor, stageNextRows } from "../evidence/import-rows.ts";
import { enqueueAnalysis } from "./enqueue.ts";
import { tellWebhooks } from "./events.ts";
import type { JobRun } from "./runner.ts";

type Batch = typeof importBatches.$inferSelect;
const mostNotesNamed = 100;

export async function importTable({ job, ctx, compute, save, isStopping }: JobRun): Promise<void> {
  const batchId = String(job.payload.batchId);
  let cursor: ImportCursor | null = { next: Number(job.cursor?.next ?? 0) };
  while (cursor) {
    if (isStopping()) return;
    cursor = await stageNextRows(ctx, batchId, cursor, compute, (tx, to, progress) =>
      save(tx, { cursor: to, progress }),
    );
  }
  await completeBatch(ctx, batchId);
  const batch = await findComplete(ctx, batchId);
  if (!batch) return;
  ctx.outside.announce(batch.workspaceId, { kind: "notes" });
  await applyUpdates(ctx, batchId);
  await forgetUpload(ctx, batchId, compute);
  await goOn(ctx, batch);
}

/**
 * Rows that nobody has seen go. What is complete stays, however often tidying up after it failed
 * (finishLeftImports does that later): people may have worked on it by now.
 */
export async function failImport(run: JobRun): Promise<void> {
  const { job, ctx } = run;
  const batchId = String(job.payload.batchId);
  const failed = await ctx.db.transact((tx) =>
    tx
      .update(importBatches)
      .set({ status: "failed", reason: "unreadable", finishedAt: ctx.now() })
      .where(and(eq(importBatches.id, batchId), eq(importBatches.status, "running")))
      .returning({ id: importBatches.id }),
  );
  if (failed.length > 0) return dropImport(run);
  const batch = await findComplete(ctx, batchId);
  if (batch) await goOn(ctx, batch);
}

export async function dropImport({ job, ctx, compute }: JobRun): Promise<void> {
  const batchId = String(job.payload.batchId);
  await dropStaged(ctx, batchId);
  await forgetUpload(ctx, batchId, compute);
}

async function findComplete(ctx: Ctx, batchId: string): Promise<Batch | null> {
  const [batch] = await ctx.db.read
    .select()
    .from(importBatches)
    .where(and(eq(importBatches.id, batchId), eq(importBatches.status, "complete")));
  return batch ?? null;
}

/** What came in is read, and programs that asked for it hear of it. */
async function goOn(ctx: Ctx, batch: Batch): Promise<void> {
  await ctx.db.transact(async (tx) => {
    await enqueueAnalysis(tx, ctx, batch.workspaceId);
    await tellBatch(tx, ctx, batch);
  });
  ctx.outside.announce(batch.workspaceId, { kind: "imports", batchId: batch.id });
}

async function tellBatch(tx: Tx, ctx: Ctx, { id, workspaceId, added }: Batch): Promise<void> {
  if (added === 0) return;
  const rows = await tx
    .select({ id: notes.id })
    .from(notes)
    .where(and(eq(notes.batchId, id), isNull(notes.replacesId)))
    .limit(mostNotesNamed);
  const data = { noteIds: rows.map((row) => row.id), count: added, batchId: id };
  await tellWebhooks(tx, ctx, workspaceId, [{ event: "note.added", data }]);
}
