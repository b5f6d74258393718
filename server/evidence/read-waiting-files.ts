import { and, asc, eq } from "drizzle-orm";
import { importBatches, importFiles } from "#db/schema/imports.ts";
import type { ReadOutcome } from "#domain/evidence/formats/read-outcome.ts";
import { authorize } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { addUnpacked } from "./add-to-batch.ts";
import { type ImportBatch, planOfBatch } from "./batches.ts";
import { startImport } from "./start-import.ts";

type FileRow = typeof importFiles.$inferSelect;

/**
 * Looks at the next file of a batch that waits: words are ready to come in, a table gets an import
 * of its own, an archive gives its files. False when none waits any more, or nobody wants them.
 */
export async function readWaitingFile(
  ctx: Ctx,
  batchId: string,
  compute: Compute,
): Promise<boolean> {
  const [batch] = await ctx.db.read
    .select()
    .from(importBatches)
    .where(eq(importBatches.id, batchId));
  if (batch?.status !== "mapping") return false;
  const [file] = await ctx.db.read
    .select()
    .from(importFiles)
    .where(and(eq(importFiles.batchId, batchId), eq(importFiles.status, "waiting")))
    .orderBy(asc(importFiles.position))
    .limit(1);
  if (!file?.storedAs) return false;
  const { storedAs, name, isInArchive } = file;
  const outcome = await compute.readFile({ storedAs, fileName: name, isInArchive });
  await settle(ctx, batch, file, outcome);
  const keep = outcome.ok && outcome.kind !== "files" ? [outcome.storedAs] : [];
  const unpacked = outcome.ok && outcome.kind === "files" ? outcome.files : [];
  await compute.run("forgetUploads", {
    storedAs: [storedAs],
    keep: [...keep, ...unpacked.map((one) => one.storedAs)],
  });
  ctx.outside.announce(batch.workspaceId, { kind: "imports", batchId });
  return true;
}

/** The server could not read them, again and again: nobody waits for them any more. */
export async function refuseWaiting(ctx: Ctx, batchId: string): Promise<void> {
  await ctx.db.transact(async (tx) => {
    await tx
      .update(importFiles)
      .set({ status: "refused", reason: "unreadable" })
      .where(and(eq(importFiles.batchId, batchId), eq(importFiles.status, "waiting")));
  });
}

async function settle(
  ctx: Ctx,
  batch: ImportBatch,
  file: FileRow,
  outcome: ReadOutcome,
): Promise<void> {
  if (!outcome.ok) {
    const { reason, where } = outcome;
    return mark(ctx, file.id, { status: "refused", reason, place: where || null, storedAs: null });
  }
  const { id, name } = file;
  switch (outcome.kind) {
    case "note": {
      const { storedAs, look, remark } = outcome;
      return mark(ctx, id, { status: "ready", storedAs, look, remark });
    }
    case "files":
      return addUnpacked(ctx, { batchId: batch.id, archive: { id, name }, files: outcome.files });
    case "table": {
      const { workspaceId, createdBy } = batch;
      const grant = await authorize(ctx, "evidence.import", { workspaceId });
      const { storedAs, look, remark } = outcome;
      const { maps } = planOfBatch(batch);
      const fileName = name.split("/").at(-1) ?? name;
      const started = await startImport(ctx, grant, { fileName, storedAs, look, maps, createdBy });
      return started.ok
        ? mark(ctx, id, { status: "table", tableBatchId: started.batchId, storedAs: null, remark })
        : mark(ctx, id, { status: "refused", reason: started.reason, storedAs: null });
    }
  }
}

async function mark(
  ctx: Ctx,
  fileId: string,
  change: Partial<typeof importFiles.$inferInsert>,
): Promise<void> {
  await ctx.db.transact(async (tx) => {
    await tx.update(importFiles).set(change).where(eq(importFiles.id, fileId));
  });
}
