import { and, eq, isNotNull } from "drizzle-orm";
import { noteMaps, notes } from "#db/schema/evidence.ts";
import { importBatches, importFiles } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { inSmallWrites } from "../jobs/small-writes.ts";
import { type StoredPlan, storedPlan } from "./batches.ts";
import { stagedRows } from "./import-rows.ts";
import { moveHeld } from "./move-held.ts";
import { keepVersion } from "./note-versions.ts";

/** Rows that a file brought again take the place of what they were; what people said of them stays. Gives how many. */
export async function applyUpdates(ctx: Ctx, batchId: string): Promise<number> {
  for (let applied = 0; ; ) {
    const rows = await stagedRows(ctx, batchId, { updatesOnly: true });
    if (rows.length === 0) return applied;
    await inSmallWrites(ctx.db, rows, (tx, row) => apply(tx, ctx, row));
    applied += rows.length;
  }
}

async function apply(
  tx: Tx,
  ctx: Ctx,
  { id: stagedId }: Pick<typeof notes.$inferSelect, "id">,
): Promise<void> {
  // Whoever sent it and the queue may both be at it.
  const [staged] = await tx.select().from(notes).where(eq(notes.id, stagedId));
  if (!staged) return;
  const [known] = await tx
    .select()
    .from(notes)
    .where(eq(notes.id, staged.replacesId ?? ""));
  if (!known) {
    // Deleted for good meanwhile: the staged row is simply a note.
    await tx.update(notes).set({ replacesId: null }).where(eq(notes.id, staged.id));
    return;
  }
  const isNewText = staged.textHash !== known.textHash;
  const links = await tx.select().from(noteMaps).where(eq(noteMaps.noteId, staged.id));
  for (const { mapId, stepHint, createdAt } of links) {
    await tx
      .insert(noteMaps)
      .values({ noteId: known.id, mapId, stepHint, createdAt })
      .onConflictDoNothing();
  }
  const {
    id: _,
    batchId: __,
    createdAt: ___,
    createdBy: ____,
    replacesId: _____,
    ...columns
  } = staged;
  await tx.delete(notes).where(eq(notes.id, staged.id));
  if (isNewText) await keepVersion(tx, ctx, known);
  await tx
    .update(notes)
    .set({
      ...columns,
      analyzer: isNewText || staged.sourceType !== known.sourceType ? null : known.analyzer,
      language: staged.language === "und" ? known.language : staged.language,
      updatedAt: ctx.now(),
    })
    .where(eq(notes.id, known.id));
  if (isNewText) await moveHeld(tx, known.id, { before: known.text, after: staged.text });
}

/** A cancelled or failed batch leaves nothing behind but its line in the list. */
export async function dropStaged(ctx: Ctx, batchId: string): Promise<void> {
  for (;;) {
    const rows = await stagedRows(ctx, batchId, { updatesOnly: false });
    if (rows.length === 0) return;
    await inSmallWrites(ctx.db, rows, async (tx, { id }) => {
      await tx.delete(notes).where(eq(notes.id, id));
    });
  }
}

/** What was uploaded holds what was masked on the way in: it goes as soon as it is of no use. */
export async function forgetUpload(ctx: Ctx, batchId: string, compute: Compute): Promise<void> {
  const [batch] = await ctx.db.read
    .select()
    .from(importBatches)
    .where(eq(importBatches.id, batchId));
  if (!batch) return;
  const files = await ctx.db.read
    .select({ storedAs: importFiles.storedAs })
    .from(importFiles)
    .where(and(eq(importFiles.batchId, batchId), isNotNull(importFiles.storedAs)));
  const storedAs = [batch, ...files].flatMap((one) => one.storedAs ?? []);
  if (storedAs.length > 0) await compute.run("forgetUploads", { storedAs });
  await ctx.db.transact(async (tx) => {
    await tx
      .update(importBatches)
      .set({ storedAs: null, plan: withoutWords(storedPlan(batch)) })
      .where(eq(importBatches.id, batchId));
    await tx.update(importFiles).set({ storedAs: null }).where(eq(importFiles.batchId, batchId));
  });
}

/** What was seen of the file before it went through the door, and names that were to be masked. */
function withoutWords({ look, plan }: StoredPlan): StoredPlan {
  return {
    look: look && { ...look, preview: [] },
    plan: { ...plan, names: [], shown: [], hidden: [] },
  };
}
