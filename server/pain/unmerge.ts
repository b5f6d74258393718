import { eq } from "drizzle-orm";
import { readMerges } from "#db/merges.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { correct } from "./correct.ts";
import { findPoint, membersOf } from "./find-point.ts";
import { part } from "./part.ts";

/**
 * Takes a merge back: the pain point is itself again, with those of its passages that are still there
 * and all that was ever given to it. `excerptIds` are those it had.
 */
export async function unmerge(
  ctx: Ctx,
  grant: Granted<"pain.correct">,
  { painPointId, excerptIds }: { painPointId: string; excerptIds: string[] },
): Promise<{ ok: true } | { ok: false; reason: "not-merged" }> {
  const change = { event: "painPoint.unmerged", detail: { excerpts: excerptIds.length } };
  return correct(ctx, grant, painPointId, change, async (tx, point) => {
    const { mapId, dismissReason } = point;
    const { now } = await readMerges(tx, { mapId });
    const into = await findPoint(tx, mapId, now(painPointId));
    const members = await membersOf(tx, into.id);
    const leaving = members.filter((id) => excerptIds.includes(id));
    const staying = members.filter((id) => !excerptIds.includes(id));
    if (point.status !== "merged" || leaving.length === 0) {
      return { ok: false, reason: "not-merged" } as const;
    }
    await part(tx, ctx, into, { leaving, staying, to: painPointId });
    await tx
      .update(painPoints)
      .set({ status: dismissReason === null ? "open" : "dismissed", mergedInto: null })
      .where(eq(painPoints.id, painPointId));
    return { ok: true } as const;
  });
}
