import { errorTable } from "#domain/evidence/error-table.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { findBatch, type ImportBatch, listImportErrors, storedPlan } from "./batches.ts";
import { listImportFiles } from "./import-files.ts";

export type ErrorWords = {
  row: string;
  reason: string;
  file: string;
  place: string;
  reasons: Record<string, string>;
  fileReasons: Record<string, string>;
};

/** The rows (or files) in error as a file to mend and bring again. */
export async function importErrorsCsv(
  ctx: Ctx,
  grant: Granted<"evidence.read">,
  { batchId, words }: { batchId: string; words: ErrorWords },
): Promise<{ fileName: string; csv: string }> {
  const batch = await findBatch(ctx.db.read, grant.workspaceId, batchId);
  const name = batch.fileName.replace(/\.[^.]*$/, "");
  const { header, errors } =
    batch.kind === "files"
      ? await filesInError(ctx, grant, batchId, words)
      : await rowsInError(ctx, grant, batch, words);
  return { fileName: `${name}-errors.csv`, csv: errorTable(header, errors, words) };
}

async function rowsInError(
  ctx: Ctx,
  grant: Granted<"evidence.read">,
  batch: ImportBatch,
  { reasons }: ErrorWords,
) {
  const rows = await listImportErrors(ctx, grant, { batchId: batch.id, limit: 20_000 });
  return {
    header: storedPlan(batch).look?.header ?? [],
    errors: rows.map((error) => ({ ...error, reason: reasons[error.reason] ?? error.reason })),
  };
}

async function filesInError(
  ctx: Ctx,
  grant: Granted<"evidence.read">,
  batchId: string,
  { file, place, fileReasons }: ErrorWords,
) {
  const files = await listImportFiles(ctx, grant, batchId);
  const errors = files
    .filter(({ status }) => status === "refused")
    .map(({ row, name, reason, place }) => ({
      row,
      place: null,
      reason: fileReasons[reason ?? ""] ?? reason ?? "",
      cells: [name, place ?? ""],
    }));
  return { header: [file, place], errors };
}
