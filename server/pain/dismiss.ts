import { eq } from "drizzle-orm";
import { z } from "zod";
import { painPoints } from "#db/schema/pain.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { correct } from "./correct.ts";
import { membersOf } from "./find-point.ts";
import { tellOfDecision } from "./tell-followers.ts";

export const dismissReasons = ["not-a-problem", "out-of-scope", "duplicate", "solved"] as const;
export const dismissReasonSchema = z.enum(dismissReasons);
export type DismissReason = z.infer<typeof dismissReasonSchema>;

/** Out of the ranking, with a reason, until somebody reopens it. */
export async function dismiss(
  ctx: Ctx,
  grant: Granted<"pain.decide">,
  { painPointId, reason }: { painPointId: string; reason: DismissReason },
): Promise<{ ok: true } | { ok: false; reason: "merged" }> {
  const change = { event: "painPoint.dismissed", detail: { reason } };
  return correct(ctx, grant, painPointId, change, async (tx, point) => {
    if (point.status === "merged") return { ok: false, reason: "merged" } as const;
    await tx
      .update(painPoints)
      .set({ status: "dismissed", dismissReason: reason })
      .where(eq(painPoints.id, painPointId));
    await tellOfDecision(tx, ctx, point);
    return { ok: true } as const;
  });
}

export async function reopen(
  ctx: Ctx,
  grant: Granted<"pain.decide">,
  { painPointId }: { painPointId: string },
): Promise<{ ok: true } | { ok: false; reason: "not-dismissed" }> {
  return correct(ctx, grant, painPointId, { event: "painPoint.reopened" }, async (tx, point) => {
    if (point.status !== "dismissed") return { ok: false, reason: "not-dismissed" } as const;
    const hasMembers = (await membersOf(tx, painPointId)).length > 0;
    await tx
      .update(painPoints)
      .set({ status: hasMembers ? "open" : "unsupported", dismissReason: null })
      .where(eq(painPoints.id, painPointId));
    return { ok: true } as const;
  });
}
