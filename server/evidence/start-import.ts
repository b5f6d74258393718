import { importBatches } from "#db/schema/evidence.ts";
import type { ImportPlanInput } from "#domain/evidence/import-plan.ts";
import type { NoteMap } from "#domain/evidence/note.ts";
import type { TableLook } from "#domain/evidence/table-look.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import type { StoredPlan } from "./batches.ts";
import { areMapsHere } from "./scope.ts";

/** The upload holds what is masked only on the way in: it does not wait for ever to be decided on. */
export const decideWithinMs = 3 * 24 * 3_600_000;

/** A table was uploaded and looked at: it waits for somebody to say which column is what. */
export async function startImport(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.import">,
  {
    fileName,
    storedAs,
    look,
    maps,
  }: { fileName: string; storedAs: string; look: TableLook; maps: NoteMap[] },
): Promise<{ ok: true; batchId: string } | { ok: false; reason: "unknown-map" }> {
  const batchId = ctx.newId();
  const plan: ImportPlanInput = {
    columns: look.suggestion.columns,
    defaults: { sourceType: look.suggestion.preset ?? "survey" },
    maps,
  };
  const stored: StoredPlan = { look, plan };
  const isHere = await ctx.db.transact(async (tx) => {
    if (
      !(await areMapsHere(
        tx,
        workspaceId,
        maps.map(({ mapId }) => mapId),
      ))
    )
      return false;
    await tx.insert(importBatches).values({
      id: batchId,
      workspaceId,
      fileName: fileName.slice(0, 300),
      storedAs,
      status: "mapping",
      plan: stored,
      total: look.total,
      createdBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      createdAt: ctx.now(),
    });
    await enqueue(tx, ctx, {
      kind: "expire-import",
      key: `expire:${batchId}`,
      workspaceId,
      payload: { batchId },
      runAt: new Date(ctx.now().getTime() + decideWithinMs),
    });
    await record(tx, ctx, { workspaceId, event: "import.started", subject: batchId });
    return true;
  });
  return isHere ? { ok: true, batchId } : { ok: false, reason: "unknown-map" };
}
