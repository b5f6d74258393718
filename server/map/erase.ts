import { and, eq, isNotNull, lt } from "drizzle-orm";
import { mapFiles } from "#db/schema/exchange.ts";
import { maps } from "#db/schema/map.ts";
import { briefVisits } from "#db/schema/review.ts";
import type { Tx } from "#db/transact.ts";
import { inBinSince } from "#domain/map/bin.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueueFileDrop } from "../jobs/enqueue.ts";
import { enqueueScrub, scrubNow } from "../jobs/scrub.ts";

type Place = { workspaceId: string; mapId: string };

/** Erases a deleted map for good, with all that was only on it. */
export async function erase(
  ctx: Ctx,
  { workspaceId }: Granted<"map.erase">,
  { mapId }: { mapId: string },
): Promise<{ ok: true } | { ok: false; reason: "not-found" }> {
  if (!(await eraseDeleted(ctx, { workspaceId, mapId }))) return { ok: false, reason: "not-found" };
  await scrubNow(ctx);
  return { ok: true };
}

/** Erases deleted maps whose time to be brought back is over. Counts them. */
export async function sweepDeletedMaps(ctx: Ctx): Promise<number> {
  const due = await ctx.db.read
    .select({ mapId: maps.id, workspaceId: maps.workspaceId })
    .from(maps)
    .where(lt(maps.deletedAt, inBinSince(ctx.now())));
  let gone = 0;
  for (const place of due) if (await eraseDeleted(ctx, place)) gone++;
  if (gone > 0) await scrubNow(ctx);
  return gone;
}

/** False: it is not among the deleted ones, for somebody else was quicker. */
async function eraseDeleted(ctx: Ctx, { workspaceId, mapId }: Place): Promise<boolean> {
  const isGone = await ctx.db.transact(async (tx) => {
    const [row] = await tx
      .select({ id: maps.id })
      .from(maps)
      .where(and(eq(maps.id, mapId), eq(maps.workspaceId, workspaceId), isNotNull(maps.deletedAt)));
    if (!row) return false;
    await dropFiles(tx, ctx, mapId);
    await enqueueScrub(tx, ctx);
    await tx.delete(briefVisits).where(eq(briefVisits.mapId, mapId));
    // a to-be that was made from it stands by itself from now on: on the board, with evidence of its own
    await tx.update(maps).set({ asIsId: null }).where(eq(maps.asIsId, mapId));
    // all other rows of a map go with it
    await tx.delete(maps).where(eq(maps.id, mapId));
    await record(tx, ctx, { workspaceId, event: "map.erased", subject: mapId });
    return true;
  });
  if (!isGone) return false;
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "maps" });
  return true;
}

async function dropFiles(tx: Tx, ctx: Ctx, mapId: string): Promise<void> {
  const files = await tx
    .select({ id: mapFiles.id })
    .from(mapFiles)
    .where(eq(mapFiles.mapId, mapId));
  for (const { id } of files) await enqueueFileDrop(tx, ctx, id);
}
