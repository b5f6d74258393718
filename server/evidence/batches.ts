import { and, asc, desc, eq, gt, ne } from "drizzle-orm";
import { importBatches, importErrors } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import {
  type ImportPlan,
  type ImportPlanInput,
  importPlanSchema,
} from "#domain/evidence/import-plan.ts";
import type { TableLook } from "#domain/evidence/table-look.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** What `import_batches.plan` holds: what was seen of a table, and what was decided about the batch. */
export type StoredPlan = { look: TableLook | null; plan: ImportPlanInput };

export type Batch = {
  id: string;
  kind: (typeof importBatches.$inferSelect)["kind"];
  fileName: string;
  status: (typeof importBatches.$inferSelect)["status"];
  total: number;
  /** rows behind it so far */
  done: number;
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
  reason: string | null;
  createdAt: Date;
  finishedAt: Date | null;
};

export type BatchDetail = Batch & StoredPlan;

export async function listBatches(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
): Promise<Batch[]> {
  const rows = await ctx.db.read
    .select()
    .from(importBatches)
    .where(and(eq(importBatches.workspaceId, workspaceId), ne(importBatches.kind, "api")))
    .orderBy(desc(importBatches.createdAt))
    .limit(100);
  return rows.map(batchOf);
}

export async function readBatch(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  batchId: string,
): Promise<BatchDetail> {
  const row = await findBatch(ctx.db.read, workspaceId, batchId);
  return { ...batchOf(row), ...storedPlan(row) };
}

export type ImportErrorRow = {
  id: number;
  row: number;
  place: string | null;
  field: string | null;
  reason: string;
  cells: string[];
};

/** Rows that could not come in, in pages: pass the last `id` as `after`. */
export async function listImportErrors(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  { batchId, after = 0, limit = 100 }: { batchId: string; after?: number; limit?: number },
): Promise<ImportErrorRow[]> {
  await findBatch(ctx.db.read, workspaceId, batchId);
  const { id, row, place, field, reason, cells } = importErrors;
  return ctx.db.read
    .select({ id, row, place, field, reason, cells })
    .from(importErrors)
    .where(and(eq(importErrors.batchId, batchId), gt(importErrors.id, after)))
    .orderBy(asc(importErrors.id))
    .limit(limit);
}

/** A batch asked for through another workspace is not there. */
export async function findBatch(read: Tx, workspaceId: string, batchId: string) {
  const [row] = await read
    .select()
    .from(importBatches)
    .where(and(eq(importBatches.id, batchId), eq(importBatches.workspaceId, workspaceId)));
  if (!row) throw new AppError("not-found");
  return row;
}

export type ImportBatch = typeof importBatches.$inferSelect;

export function planOfBatch(batch: ImportBatch): ImportPlan {
  return importPlanSchema.parse(storedPlan(batch).plan);
}

/** The column is typed as any object; only this feature writes it. */
export function storedPlan(row: { plan: Record<string, unknown> }): StoredPlan {
  return row.plan as StoredPlan;
}

function batchOf(row: typeof importBatches.$inferSelect): Batch {
  const { id, kind, fileName, status, total, done, added, updated, unchanged, failed } = row;
  const { reason, createdAt, finishedAt } = row;
  return {
    id,
    kind,
    fileName,
    status,
    total,
    done,
    added,
    updated,
    unchanged,
    failed,
    reason,
    createdAt,
    finishedAt,
  };
}
