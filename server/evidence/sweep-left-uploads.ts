import { isNotNull } from "drizzle-orm";
import { importBatches, importFiles } from "#db/schema/imports.ts";
import type { Ctx } from "../context.ts";
import type { Compute } from "../jobs/compute.ts";

/** A file may take so long to come in; no import knows it before it is whole. */
const longestMs = 24 * 3_600_000;

/** Files that no import speaks of: a crash came between their last byte and their row. */
export async function sweepLeftUploads(ctx: Ctx, compute: Compute): Promise<number> {
  const before = ctx.now().getTime() - longestMs;
  const batches = await ctx.db.read
    .select({ storedAs: importBatches.storedAs })
    .from(importBatches)
    .where(isNotNull(importBatches.storedAs));
  const files = await ctx.db.read
    .select({ storedAs: importFiles.storedAs })
    .from(importFiles)
    .where(isNotNull(importFiles.storedAs));
  const known = [...batches, ...files].flatMap(({ storedAs }) => storedAs ?? []);
  // A glance at a folder: not worth a thread of its own, which takes a second to begin.
  return compute.ask("sweepUploads", { known, before });
}
