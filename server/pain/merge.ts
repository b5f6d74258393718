import { eq, inArray } from "drizzle-orm";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { correct } from "./correct.ts";
import { findPoint, membersOf } from "./find-point.ts";
import { bound, clearCannot, link, together } from "./links.ts";

/** Both speak of one problem: `from` becomes part of `into`, now and in every later run. */
export async function merge(
  ctx: Ctx,
  grant: Granted<"pain.correct">,
  { from, into }: { from: string; into: string },
): Promise<{ ok: true } | { ok: false; reason: "same" | "different-kind" | "merged" }> {
  const { mapId } = grant;
  const change = { event: "painPoint.merged", detail: { from } };
  return correct(ctx, grant, into, change, async (tx, target) => {
    const source = await findPoint(tx, mapId, from);
    if (source.id === target.id) return { ok: false, reason: "same" } as const;
    if (source.kind !== target.kind) return { ok: false, reason: "different-kind" } as const;
    if (source.status === "merged" || target.status === "merged") {
      return { ok: false, reason: "merged" } as const;
    }
    const members = await membersOf(tx, into);
    const joining = await membersOf(tx, from);
    await clearCannot(tx, mapId, members, joining);
    const held = [...bound(members).slice(0, 50), ...bound(joining).slice(0, 50)];
    await link(tx, ctx, mapId, { pairs: together(held), held });
    if (joining.length > 0) {
      await tx
        .update(painPointExcerpts)
        .set({ painPointId: into })
        .where(eq(painPointExcerpts.painPointId, from));
    }
    await tx
      .update(painPoints)
      .set({ status: "merged", mergedInto: into, isTouched: true, updatedAt: ctx.now() })
      .where(inArray(painPoints.id, [from]));
    return { ok: true } as const;
  });
}
