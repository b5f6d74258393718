import { and, inArray } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import { type ImportPlan, type PlanProblem, problemOf } from "#domain/evidence/import-plan.ts";
import type { DryRun, DryRunRow } from "#domain/evidence/table-look.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { findBatch, type ImportBatch } from "./batches.ts";
import { type DoorSettings, doorSettings } from "./door.ts";
import { type FilesProblem, problemOfFiles, readyFiles } from "./import-files.ts";
import type { PreparedNote } from "./prepare-notes.ts";
import { visibleNotes } from "./scope.ts";
import type { DryRunOfFile } from "./table-tasks.ts";

export type PreviewResult =
  | { ok: true; dryRun: DryRun }
  | { ok: false; reason: PlanProblem | FilesProblem | "not-waiting" };

/** What running the plan would do, without doing it. Known rows count as updates here. */
export async function previewImport(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  { batchId, plan }: { batchId: string; plan: ImportPlan },
  compute: Compute,
): Promise<PreviewResult> {
  const batch = await findBatch(ctx.db.read, workspaceId, batchId);
  if (batch.status !== "mapping") return { ok: false, reason: "not-waiting" };
  const door = await doorSettings(ctx, workspaceId, plan);
  const run = await dryRun(ctx, batch, { plan, door }, compute);
  if ("reason" in run) return { ok: false, reason: run.reason };
  const known = await countKnown(ctx, workspaceId, run.keys);
  const { total, masked, masks, failed, errors } = run;
  return {
    ok: true,
    dryRun: {
      total,
      add: run.keys.length - known,
      known,
      failed,
      masked,
      masks,
      preview: run.preview.map(shown),
      whole: run.whole ?? null,
      earlier: run.earlier ?? [],
      errors,
    },
  };
}

async function dryRun(
  ctx: Ctx,
  batch: ImportBatch,
  planned: { plan: ImportPlan; door: DoorSettings },
  compute: Compute,
): Promise<DryRunOfFile | { reason: PlanProblem | FilesProblem | "not-waiting" }> {
  if (batch.kind === "files") {
    const reason = await problemOfFiles(ctx.db.read, batch.id);
    if (reason) return { reason };
    const files = await readyFiles(ctx.db.read, batch.id, planned.plan);
    return compute.ask("dryRunFiles", { ...planned, files });
  }
  const reason = problemOf(planned.plan);
  if (reason) return { reason };
  if (!batch.storedAs) return { reason: "not-waiting" };
  return compute.ask("dryRunTable", { ...planned, storedAs: batch.storedAs });
}

function shown(note: PreparedNote): DryRunRow {
  const { row, title, text, sourceType, date, participant, rating, consent } = note;
  return { row, title, text, sourceType, date, participant, rating, consent };
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
