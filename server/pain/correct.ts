import { eq } from "drizzle-orm";
import { painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findPoint } from "./find-point.ts";

type Point = typeof painPoints.$inferSelect;
type Change = { event: string; detail?: Record<string, unknown> };

/** What was said and decided of a pain point goes with it. */
const regroups = new Set(["painPoint.merged", "painPoint.split", "painPoint.unmerged"]);

/**
 * What every correction of a pain point has in common: it is there, it is touched from now on and
 * so never vanishes, the map is computed anew, and the audit says so.
 */
export async function correct<R extends { ok: boolean }>(
  ctx: Ctx,
  { workspaceId, mapId }: Granted<"pain.correct"> | Granted<"pain.decide">,
  painPointId: string,
  change: Change,
  act: (tx: Tx, point: Point) => Promise<R>,
): Promise<R> {
  const result = await ctx.db.transact(async (tx) => {
    const point = await findPoint(tx, mapId, painPointId);
    const result = await act(tx, point);
    if (!result.ok) return result;
    await tx
      .update(painPoints)
      .set({ isTouched: true, updatedAt: ctx.now() })
      .where(eq(painPoints.id, painPointId));
    await enqueuePain(tx, ctx, mapId, { isIncremental: true });
    await record(tx, ctx, { workspaceId, subject: painPointId, ...change });
    return result;
  });
  if (result.ok) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "pain", mapId });
    if (regroups.has(change.event)) ctx.outside.announce(workspaceId, { kind: "review", mapId });
  }
  return result;
}
