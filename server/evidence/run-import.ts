import { and, eq } from "drizzle-orm";
import { importBatches } from "#db/schema/evidence.ts";
import { type ImportPlan, type PlanProblem, problemOf } from "#domain/evidence/import-plan.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { findBatch, type StoredPlan, storedPlan } from "./batches.ts";
import { areMapsHere, personaHere } from "./scope.ts";

export type RunImportResult =
  | { ok: true }
  | { ok: false; reason: PlanProblem | "unknown-map" | "not-waiting" };

/** The plan is decided: rows come in behind the scenes and are seen when the last one is there. */
export async function runImport(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  { batchId, plan }: { batchId: string; plan: ImportPlan },
): Promise<RunImportResult> {
  const result = await ctx.db.transact<RunImportResult>(async (tx) => {
    const batch = await findBatch(tx, workspaceId, batchId);
    if (batch.status !== "mapping") return { ok: false, reason: "not-waiting" };
    const problem = problemOf(plan);
    if (problem) return { ok: false, reason: problem };
    if (
      !(await areMapsHere(
        tx,
        workspaceId,
        plan.maps.map(({ mapId }) => mapId),
      ))
    ) {
      return { ok: false, reason: "unknown-map" };
    }
    const personaId = await personaHere(tx, workspaceId, plan.defaults.personaId);
    const stored: StoredPlan = {
      look: storedPlan(batch).look,
      plan: { ...plan, defaults: { ...plan.defaults, personaId } },
    };
    await tx
      .update(importBatches)
      .set({ status: "running", plan: stored })
      .where(and(eq(importBatches.id, batchId), eq(importBatches.status, "mapping")));
    await enqueue(tx, ctx, {
      kind: "import",
      key: `import:${batchId}`,
      workspaceId,
      payload: { batchId },
    });
    await record(tx, ctx, { workspaceId, event: "import.run", subject: batchId });
    return { ok: true };
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "imports", batchId });
  }
  return result;
}
