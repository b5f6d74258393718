import { count, eq, max, sum } from "drizzle-orm";
import { importFiles } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import { archiveLimits } from "#domain/evidence/formats/archive.ts";
import { largestBatch } from "#domain/evidence/upload-limits.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import { findBatch } from "./batches.ts";

export type AddedToBatch =
  | { ok: true }
  | { ok: false; reason: "not-waiting" | "too-many-files" | "batch-too-large" };

/** One more file for a batch that nobody has brought in yet; it is looked at behind the scenes. */
export async function addToBatch(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  file: { batchId: string; name: string; storedAs: string; bytes: number },
): Promise<AddedToBatch> {
  const { batchId } = file;
  const result = await ctx.db.transact<AddedToBatch>(async (tx) => {
    const batch = await findBatch(tx, workspaceId, batchId);
    if (batch.status !== "mapping" || batch.kind !== "files") {
      return { ok: false, reason: "not-waiting" };
    }
    const now = await whatIsThere(tx, batchId);
    if (now.files >= archiveLimits.files) return { ok: false, reason: "too-many-files" };
    if (now.bytes + file.bytes > largestBatch) return { ok: false, reason: "batch-too-large" };
    await tx
      .insert(importFiles)
      .values({ ...file, id: ctx.newId(), position: now.last + 1, status: "waiting" });
    await askToRead(tx, ctx, { batchId, workspaceId });
    return { ok: true };
  });
  if (result.ok) ctx.outside.wakeJobs();
  return result;
}

/** The files of an archive, in the place of the archive itself. */
export async function addUnpacked(
  ctx: Ctx,
  {
    batchId,
    archive,
    files,
  }: {
    batchId: string;
    /** the row of the archive among the files of the batch; null when it came alone */
    archive: { id: string; name: string } | null;
    files: { name: string; storedAs: string; bytes: number }[];
  },
): Promise<void> {
  await ctx.db.transact(async (tx) => {
    const { last } = await whatIsThere(tx, batchId);
    const rows = files.map(({ name, storedAs, bytes }, index) => ({
      id: ctx.newId(),
      batchId,
      name: archive ? `${archive.name}/${name}` : name,
      position: last + 1 + index,
      storedAs,
      bytes,
      isInArchive: true,
      status: "waiting" as const,
    }));
    for (const group of groupsOf(rows, 100)) await tx.insert(importFiles).values(group);
    if (archive) await tx.delete(importFiles).where(eq(importFiles.id, archive.id));
    await askToRead(tx, ctx, { batchId, workspaceId: null });
  });
  ctx.outside.wakeJobs();
}

async function whatIsThere(
  tx: Tx,
  batchId: string,
): Promise<{ files: number; bytes: number; last: number }> {
  const { bytes, position } = importFiles;
  const [row] = await tx
    .select({ files: count(), bytes: sum(bytes), last: max(position) })
    .from(importFiles)
    .where(eq(importFiles.batchId, batchId));
  return { files: row?.files ?? 0, bytes: Number(row?.bytes ?? 0), last: row?.last ?? 0 };
}

async function askToRead(
  tx: Tx,
  ctx: Ctx,
  { batchId, workspaceId }: { batchId: string; workspaceId: string | null },
): Promise<void> {
  await enqueue(tx, ctx, {
    kind: "read-files",
    key: `import:${batchId}`,
    workspaceId,
    payload: { batchId },
  });
}
