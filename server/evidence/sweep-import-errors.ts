import { inArray, sql } from "drizzle-orm";
import { importBatches, importErrors } from "#db/schema/imports.ts";
import type { Ctx } from "../context.ts";
import { enqueueScrub, scrubNow } from "../jobs/scrub.ts";

/** How long rows that could not come in are kept to be mended; `evidence.import.errorsText` says so. */
const KEPT_MS = 30 * 24 * 3_600_000;

/** They hold what people said like any note, and nobody comes back for them. Counts the rows. */
export async function sweepImportErrors(ctx: Ctx): Promise<number> {
  const before = new Date(ctx.now().getTime() - KEPT_MS);
  const { id, createdAt, finishedAt } = importBatches;
  const gone = await ctx.db.transact(async (tx) => {
    const old = tx
      .select({ id })
      .from(importBatches)
      .where(sql`coalesce(${finishedAt}, ${createdAt}) < ${createdAt.mapToDriverValue(before)}`);
    const rows = await tx
      .delete(importErrors)
      .where(inArray(importErrors.batchId, old))
      .returning({ id: importErrors.id });
    if (rows.length > 0) await enqueueScrub(tx, ctx);
    return rows;
  });
  if (gone.length > 0) await scrubNow(ctx);
  return gone.length;
}
