import { painPoints } from "#db/schema/pain.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { correct } from "./correct.ts";
import { membersOf } from "./find-point.ts";
import { part } from "./part.ts";

/** These passages speak of something else: a pain point of their own, now and in every later run. */
export async function split(
  ctx: Ctx,
  grant: Granted<"pain.correct">,
  { painPointId, excerptIds }: { painPointId: string; excerptIds: string[] },
): Promise<
  { ok: true; painPointId: string } | { ok: false; reason: "nothing-to-split" | "unknown-excerpt" }
> {
  const change = { event: "painPoint.split", detail: { excerpts: excerptIds.length } };
  return correct(ctx, grant, painPointId, change, async (tx, point) => {
    const members = await membersOf(tx, painPointId);
    const leaving = [...new Set(excerptIds)].sort();
    if (leaving.some((id) => !members.includes(id))) {
      return { ok: false, reason: "unknown-excerpt" } as const;
    }
    const staying = members.filter((id) => !leaving.includes(id));
    if (leaving.length === 0 || staying.length === 0) {
      return { ok: false, reason: "nothing-to-split" } as const;
    }
    const newId = ctx.newId();
    await tx.insert(painPoints).values({
      ...point,
      id: newId,
      // named when the map is computed anew: only then is it known what may be quoted
      title: "",
      isTitleHeld: false,
      isTouched: true,
      status: "open",
      dismissReason: null,
      createdAt: ctx.now(),
      updatedAt: ctx.now(),
    });
    await part(tx, ctx, point, { leaving, staying, to: newId });
    return { ok: true, painPointId: newId } as const;
  });
}
