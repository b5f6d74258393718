import { and, inArray } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import { type ImportPlan, type PlanProblem, problemOf } from "#domain/evidence/import-plan.ts";
import type { DryRun } from "#domain/evidence/table-look.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { findBatch } from "./batches.ts";
import { doorSettings } from "./door.ts";
import { visibleNotes } from "./scope.ts";

export type PreviewResult =
  | { ok: true; dryRun: DryRun }
  | { ok: false; reason: PlanProblem | "not-waiting" };

/** What running the plan would do, without doing it. Known rows count as updates here. */
export async function previewImport(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  { batchId, plan }: { batchId: string; plan: ImportPlan },
  compute: Compute,
): Promise<PreviewResult> {
  const batch = await findBatch(ctx.db.read, workspaceId, batchId);
  if (batch.status !== "mapping" || !batch.storedAs) return { ok: false, reason: "not-waiting" };
  const problem = problemOf(plan);
  if (problem) return { ok: false, reason: problem };
  const door = await doorSettings(ctx.db.read, workspaceId);
  const run = await compute.run("dryRunTable", { storedAs: batch.storedAs, plan, door });
  const known = await countKnown(ctx, workspaceId, run.keys);
  return {
    ok: true,
    dryRun: {
      total: run.total,
      add: run.keys.length - known,
      known,
      failed: run.failed,
      masked: run.masked,
      preview: run.preview.map(
        ({ row, title, text, sourceType, date, participant, rating, consent }) => ({
          row,
          title,
          text,
          sourceType,
          date,
          participant,
          rating,
          consent,
        }),
      ),
      errors: run.errors,
    },
  };
}

async function countKnown(ctx: Ctx, workspaceId: string, keys: string[]): Promise<number> {
  let known = 0;
  for (let from = 0; from < keys.length; from += 500) {
    const rows = await ctx.db.read
      .select({ id: notes.id })
      .from(notes)
      .where(
        and(visibleNotes(workspaceId), inArray(notes.importKey, keys.slice(from, from + 500))),
      );
    known += rows.length;
    await new Promise(setImmediate);
  }
  return known;
}
