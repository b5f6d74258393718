import { and, eq } from "drizzle-orm";
import { importBatches, importMappings } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import { headerSignature } from "#domain/evidence/header-signature.ts";
import { type ImportPlan, type PlanProblem, problemOf } from "#domain/evidence/import-plan.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { findBatch, type StoredPlan, storedPlan } from "./batches.ts";
import { sha256 } from "./door.ts";
import { countFiles, type FilesProblem, problemOfFiles } from "./import-files.ts";
import { addListedNames } from "./listed-names.ts";
import { areMapsHere, personaHere } from "./scope.ts";

export type RunImportResult =
  | { ok: true }
  | { ok: false; reason: PlanProblem | FilesProblem | "unknown-map" | "not-waiting" };

/** The plan is decided: rows come in behind the scenes and are seen when the last one is there. */
export async function runImport(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  { batchId, plan }: { batchId: string; plan: ImportPlan },
): Promise<RunImportResult> {
  const result = await ctx.db.transact<RunImportResult>(async (tx) => {
    const batch = await findBatch(tx, workspaceId, batchId);
    if (batch.status !== "mapping") return { ok: false, reason: "not-waiting" };
    const isFiles = batch.kind === "files";
    const problem = isFiles ? await problemOfFiles(tx, batchId) : problemOf(plan);
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
    const decided: ImportPlan = { ...plan, defaults: { ...plan.defaults, personaId } };
    const { look } = storedPlan(batch);
    const stored: StoredPlan = { look, plan: decided };
    await tx
      .update(importBatches)
      .set({
        status: "running",
        plan: stored,
        ...(isFiles ? await filesAtStart(tx, batchId, plan) : {}),
      })
      .where(and(eq(importBatches.id, batchId), eq(importBatches.status, "mapping")));
    if (look) await rememberMapping(tx, ctx, workspaceId, look.header, decided);
    if (plan.keepsNames) await addListedNames(tx, ctx, workspaceId, plan.names);
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

async function filesAtStart(tx: Tx, batchId: string, plan: ImportPlan) {
  const counts = await countFiles(tx, batchId, plan);
  return { ...counts, done: counts.failed + counts.unchanged, added: 0, updated: 0 };
}

/** The next table with this heading comes with its columns named; names of people are not kept so. */
async function rememberMapping(
  tx: Tx,
  ctx: Ctx,
  workspaceId: string,
  header: string[],
  { columns, dateOrder, defaults }: ImportPlan,
): Promise<void> {
  const row = {
    workspaceId,
    signature: headerSignature(header, sha256),
    plan: { columns, dateOrder, defaults },
    usedAt: ctx.now(),
  };
  const { workspaceId: ofWorkspace, signature } = importMappings;
  await tx
    .insert(importMappings)
    .values(row)
    .onConflictDoUpdate({ target: [ofWorkspace, signature], set: row });
}
