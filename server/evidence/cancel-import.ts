import { eq } from "drizzle-orm";
import { importBatches } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { findBatch } from "./batches.ts";

/** Nothing of the batch was seen by anybody yet; what was staged is dropped behind the scenes. */
export async function cancelImport(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  { batchId }: { batchId: string },
): Promise<{ ok: true } | { ok: false; reason: "too-late" }> {
  const result = await ctx.db.transact(async (tx) => {
    const batch = await findBatch(tx, workspaceId, batchId);
    if (batch.status !== "mapping" && batch.status !== "running") {
      return { ok: false, reason: "too-late" } as const;
    }
    await cancel(tx, ctx, batch);
    return { ok: true } as const;
  });
  if (result.ok) tell(ctx, workspaceId, batchId);
  return result;
}

/** An upload that nobody said what to do with goes, as if it had been cancelled. */
export async function expireImport(ctx: Ctx, batchId: string): Promise<void> {
  const expired = await ctx.db.transact(async (tx) => {
    const [batch] = await tx.select().from(importBatches).where(eq(importBatches.id, batchId));
    if (batch?.status !== "mapping") return null;
    await cancel(tx, ctx, batch);
    return batch;
  });
  if (expired) tell(ctx, expired.workspaceId, batchId);
}

async function cancel(tx: Tx, ctx: Ctx, { id, workspaceId }: typeof importBatches.$inferSelect) {
  await tx
    .update(importBatches)
    .set({ status: "cancelled", finishedAt: ctx.now() })
    .where(eq(importBatches.id, id));
  await enqueue(tx, ctx, {
    kind: "drop-import",
    key: `import:${id}`,
    workspaceId,
    payload: { batchId: id },
  });
  await record(tx, ctx, { workspaceId, event: "import.cancelled", subject: id });
}

function tell(ctx: Ctx, workspaceId: string, batchId: string) {
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "imports", batchId });
}
