import { eq } from "drizzle-orm";
import { importBatches, importErrors } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import { createWhose, type Whose } from "./whose.ts";

/** Rows that no import could take, kept to be mended: those that name this person, or in which they speak. */
export async function errorRowsOf(tx: Tx, whose: Whose) {
  const rows = await tx
    .select({
      id: importErrors.id,
      file: importBatches.fileName,
      row: importErrors.row,
      cells: importErrors.cells,
    })
    .from(importErrors)
    .innerJoin(importBatches, eq(importBatches.id, importErrors.batchId))
    .where(eq(importBatches.workspaceId, whose.workspaceId));
  const theirs = createWhose(whose);
  return rows.filter(({ cells }) => theirs.isRow(cells));
}

export async function eraseErrorRows(tx: Tx, whose: Whose): Promise<number> {
  const rows = await errorRowsOf(tx, whose);
  for (const { id } of rows) await tx.delete(importErrors).where(eq(importErrors.id, id));
  return rows.length;
}
