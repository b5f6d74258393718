import { and, asc, eq, isNotNull } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import { importBatches, importErrors } from "#db/schema/imports.ts";
import type { Tx } from "#db/transact.ts";
import type { ImportPlan } from "#domain/evidence/import-plan.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";
import { groupsOf, inSmallWrites } from "../jobs/small-writes.ts";
import { type ImportBatch, planOfBatch } from "./batches.ts";
import { doorSettings } from "./door.ts";
import { nextFiles, noteFiles, refuseWithdrawn } from "./import-files.ts";
import { maskFileNames } from "./mask-file-names.ts";
import type { PreparedNote, PreparedRows } from "./prepare-notes.ts";
import { createStage, type Staged } from "./stage-notes.ts";

const pageSize = 200;

/** Where an import is: `next` counts the good rows that are behind it. */
export type ImportCursor = { next: number };

/**
 * Stages the next rows of a batch. They are seen by nobody until the batch completes. Returns null
 * when all are staged, or when the batch was cancelled meanwhile.
 */
export async function stageNextRows(
  ctx: Ctx,
  batchId: string,
  { next }: ImportCursor,
  compute: Compute,
  save: (tx: Tx, cursor: ImportCursor, share: number) => Promise<void>,
): Promise<ImportCursor | null> {
  const [batch] = await ctx.db.read
    .select()
    .from(importBatches)
    .where(eq(importBatches.id, batchId));
  if (batch?.status !== "running") return null;
  const plan = planOfBatch(batch);
  const page = await nextPage(ctx, batch, plan, next, compute);
  if (!page || page.notes.length === 0) return null;

  const stage = await createStage(ctx, batch, plan, page.notes);
  let isCancelled = false;
  let behind = next;
  const write = async (tx: Tx, group: PreparedNote[]) => {
    const now = await countsOf(tx, batchId);
    isCancelled ||= now?.status !== "running";
    if (!now || isCancelled) return;
    const staged = await stage(tx, group);
    await page.noteDown(tx, staged);
    const count = (what: Staged["status"]) => staged.filter(({ status }) => status === what).length;
    behind += group.length;
    const done = now.total - (page.good - behind);
    await tx
      .update(importBatches)
      .set({
        done,
        added: now.added + count("added"),
        updated: now.updated + count("updated"),
        unchanged: now.unchanged + count("unchanged"),
      })
      .where(eq(importBatches.id, batchId));
    await save(tx, { next: behind }, done / Math.max(1, now.total));
  };
  await inSmallWrites(ctx.db, groupsOf(page.notes, 6), write, { isMadeAnew: true });
  ctx.outside.announce(batch.workspaceId, { kind: "imports", batchId });
  return isCancelled ? null : { next: next + page.notes.length };
}

type Page = {
  notes: PreparedNote[];
  /** of the whole batch */
  good: number;
  /** what the batch itself remembers of each */
  noteDown(tx: Tx, staged: Staged[]): Promise<void>;
};

async function nextPage(
  ctx: Ctx,
  batch: ImportBatch,
  plan: ImportPlan,
  next: number,
  compute: Compute,
): Promise<Page | null> {
  const door = await doorSettings(ctx, batch.workspaceId, plan);
  if (batch.kind === "files") {
    const { files, good } = await nextFiles(ctx.db.read, batch.id, plan, next);
    const { notes, refused } = await compute.run("readFileNotes", { files, plan, door });
    if (refused.length > 0) {
      await refuseWithdrawn(ctx, batch.id, refused);
      return nextPage(ctx, batch, plan, next, compute);
    }
    return { notes, good, noteDown: (tx, staged) => noteFiles(tx, batch.id, staged) };
  }
  if (!batch.storedAs) return null;
  const { storedAs } = batch;
  const asked = { storedAs, plan, door, from: next, count: pageSize };
  const rows = await compute.run("readTableRows", asked);
  if (next === 0) await storeErrors(ctx, batch.id, rows);
  return { notes: rows.notes, good: rows.good, noteDown: async () => undefined };
}

/** Without what was seen of the file: that is long, and this is asked every few rows. */
async function countsOf(tx: Tx, batchId: string) {
  const { status, total, added, updated, unchanged } = importBatches;
  const [row] = await tx
    .select({ status, total, added, updated, unchanged })
    .from(importBatches)
    .where(eq(importBatches.id, batchId));
  return row;
}

async function statusOf(tx: Tx, batchId: string): Promise<ImportBatch["status"] | undefined> {
  const [row] = await tx
    .select({ status: importBatches.status })
    .from(importBatches)
    .where(eq(importBatches.id, batchId));
  return row?.status;
}

async function storeErrors(
  ctx: Ctx,
  batchId: string,
  { total, errors: rows }: Pick<PreparedRows, "total" | "errors">,
): Promise<void> {
  await ctx.db.transact(async (tx) => {
    await tx.delete(importErrors).where(eq(importErrors.batchId, batchId));
    await tx
      .update(importBatches)
      .set({ total, failed: rows.length, added: 0, updated: 0, unchanged: 0, done: 0 })
      .where(eq(importBatches.id, batchId));
  });
  await inSmallWrites(ctx.db, rows, async (tx, error) => {
    await tx.insert(importErrors).values({ batchId, ...error });
  });
}

/** All rows are staged: from this moment everybody sees the new ones. */
export async function completeBatch(ctx: Ctx, batchId: string): Promise<boolean> {
  const writeNames = await maskFileNames(ctx, batchId);
  return ctx.db.transact(async (tx) => {
    if ((await statusOf(tx, batchId)) !== "running") return false;
    await writeNames(tx);
    await tx
      .update(importBatches)
      .set({ status: "complete", finishedAt: ctx.now() })
      .where(eq(importBatches.id, batchId));
    return true;
  });
}

/** The next staged rows of a batch; `updatesOnly` picks those that take another note's place. */
export async function stagedRows(
  ctx: Ctx,
  batchId: string,
  { updatesOnly }: { updatesOnly: boolean },
) {
  return ctx.db.read
    .select()
    .from(notes)
    .where(and(eq(notes.batchId, batchId), updatesOnly ? isNotNull(notes.replacesId) : undefined))
    .orderBy(asc(notes.id))
    .limit(pageSize);
}
