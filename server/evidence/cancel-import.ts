import { eq } from "drizzle-orm";
import { importBatches } from "#db/schema/evidence.ts";
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
    await tx
      .update(importBatches)
      .set({ status: "cancelled", finishedAt: ctx.now() })
      .where(eq(importBatches.id, batchId));
    await enqueue(tx, ctx, {
      kind: "drop-import",
      key: `import:${batchId}`,
      workspaceId,
      payload: { batchId },
    });
    await record(tx, ctx, { workspaceId, event: "import.cancelled", subject: batchId });
    return { ok: true } as const;
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "imports", batchId });
  }
  return result;
}
