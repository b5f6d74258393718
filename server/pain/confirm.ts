import { inArray } from "drizzle-orm";
import { excerpts } from "#db/schema/evidence.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";
import { correct } from "./correct.ts";
import { membersOf } from "./find-point.ts";

/** A person has looked at these passages (all of the pain point's, or some) and agrees. */
export async function confirm(
  ctx: Ctx,
  grant: Granted<"pain.decide">,
  { painPointId, excerptIds }: { painPointId: string; excerptIds?: string[] },
): Promise<{ ok: true; confirmed: number }> {
  const change = {
    event: "painPoint.confirmed",
    detail: { excerpts: excerptIds?.length ?? "all" },
  };
  return correct(ctx, grant, painPointId, change, async (tx) => {
    const members = await membersOf(tx, painPointId);
    const chosen = excerptIds ? members.filter((id) => excerptIds.includes(id)) : members;
    for (let from = 0; from < chosen.length; from += 500) {
      await tx
        .update(excerpts)
        .set({ isHeld: true, labelledBy: actorId(ctx.actor), labelledAt: ctx.now() })
        .where(inArray(excerpts.id, chosen.slice(from, from + 500)));
    }
    return { ok: true, confirmed: chosen.length } as const;
  });
}
