import { errorTable } from "#domain/evidence/error-table.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { findBatch, listImportErrors, storedPlan } from "./batches.ts";

export type ErrorWords = { row: string; reason: string; reasons: Record<string, string> };

/** The rows in error as a file to mend and bring again. */
export async function importErrorsCsv(
  ctx: Ctx,
  grant: Granted<"evidence.read">,
  { batchId, words }: { batchId: string; words: ErrorWords },
): Promise<{ fileName: string; csv: string }> {
  const batch = await findBatch(ctx.db.read, grant.workspaceId, batchId);
  const errors = await listImportErrors(ctx, grant, { batchId, limit: 20_000 });
  const name = batch.fileName.replace(/\.[^.]*$/, "");
  return {
    fileName: `${name}-errors.csv`,
    csv: errorTable(
      storedPlan(batch).look.header,
      errors.map((error) => ({ ...error, reason: words.reasons[error.reason] ?? error.reason })),
      words,
    ),
  };
}
