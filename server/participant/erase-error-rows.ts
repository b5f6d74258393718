import { eq } from "drizzle-orm";
import { importBatches, importErrors } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import { researchCode } from "#domain/evidence/speaker.ts";
import { withoutTurns } from "#domain/evidence/without-turns.ts";
import type { Person } from "./notes-of.ts";

/** Rows that no import could take, kept to be mended: those that name this person, or in which they speak. */
export async function eraseErrorRows(tx: Tx, { workspaceId, pseudonym }: Person): Promise<number> {
  const rows = await tx
    .select({ id: importErrors.id, cells: importErrors.cells })
    .from(importErrors)
    .innerJoin(importBatches, eq(importBatches.id, importErrors.batchId))
    .where(eq(importBatches.workspaceId, workspaceId));
  const name = pseudonym.toLowerCase();
  const speaks = (cell: string) =>
    cell.toLowerCase().includes(name) &&
    withoutTurns(cell, {
      sourceType: "interview",
      isTheirs: (speaker) => researchCode(speaker.toUpperCase())?.toLowerCase() === name,
    }).turns > 0;
  const theirs = rows.filter(({ cells }) =>
    cells.some((cell) => cell.trim().toLowerCase() === name || speaks(cell)),
  );
  for (const { id } of theirs) await tx.delete(importErrors).where(eq(importErrors.id, id));
  return theirs.length;
}
