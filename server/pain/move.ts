import { and, eq } from "drizzle-orm";
import { nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { correct } from "./correct.ts";

/** The pain point lives on this step, whatever its passages say; null: on none. */
export async function move(
  ctx: Ctx,
  grant: Granted<"pain.correct">,
  { painPointId, stepId }: { painPointId: string; stepId: string | null },
): Promise<{ ok: true } | { ok: false; reason: "unknown-step" }> {
  const change = { event: "painPoint.moved", detail: { stepId } };
  return correct(ctx, grant, painPointId, change, async (tx) => {
    if (stepId !== null) {
      const [step] = await tx
        .select({ id: nodes.id })
        .from(nodes)
        .where(and(eq(nodes.mapId, grant.mapId), eq(nodes.id, stepId), eq(nodes.kind, "step")));
      if (!step) return { ok: false, reason: "unknown-step" } as const;
    }
    await tx
      .update(painPoints)
      .set({ stepId, isStepHeld: true })
      .where(eq(painPoints.id, painPointId));
    return { ok: true } as const;
  });
}
