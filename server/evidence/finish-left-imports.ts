import { and, eq, inArray, isNotNull, lt, or, sql } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import { importBatches, importFiles } from "#db/schema/imports.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { enqueueAnalysis } from "../jobs/enqueue.ts";
import { applyUpdates, dropStaged, forgetUpload } from "./apply-updates.ts";

/** Its own job, or the program that sent it, is at work on it until then. */
const longestMs = 3_600_000;

/** What imports that ended left undone: staged rows that nobody can see, uploads of no more use. */
export async function finishLeftImports(ctx: Ctx, compute: Compute): Promise<void> {
  const hasStaged = sql`exists (select 1 from ${notes} where ${notes.batchId} = ${importBatches.id} and (${notes.replacesId} is not null or ${importBatches.status} <> 'complete'))`;
  const hasFiles = sql`exists (select 1 from ${importFiles} where ${importFiles.batchId} = ${importBatches.id} and ${importFiles.storedAs} is not null)`;
  const { id, workspaceId, status, storedAs, finishedAt } = importBatches;
  const left = await ctx.db.read
    .select({ id, workspaceId, status })
    .from(importBatches)
    .where(
      and(
        inArray(status, ["complete", "cancelled", "failed"]),
        lt(finishedAt, new Date(ctx.now().getTime() - longestMs)),
        or(isNotNull(storedAs), hasFiles, hasStaged),
      ),
    );
  for (const batch of left) {
    if (batch.status === "complete") await applyUpdates(ctx, batch.id);
    else await dropStaged(ctx, batch.id);
    await ctx.db.transact((tx) => enqueueAnalysis(tx, ctx, batch.workspaceId));
    await forgetUpload(ctx, batch.id, compute);
  }
}

/** What was to take its place when the server stopped just after the batch was complete. */
export async function finishImport(ctx: Ctx, batchId: string): Promise<void> {
  const { workspaceId, status } = importBatches;
  const [batch] = await ctx.db.read
    .select({ workspaceId, status })
    .from(importBatches)
    .where(eq(importBatches.id, batchId));
  if (batch?.status !== "complete" || (await applyUpdates(ctx, batchId)) === 0) return;
  await ctx.db.transact((tx) => enqueueAnalysis(tx, ctx, batch.workspaceId));
  ctx.outside.announce(batch.workspaceId, { kind: "notes" });
}
