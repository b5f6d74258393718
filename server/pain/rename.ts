import { eq } from "drizzle-orm";
import { painPoints } from "#db/schema/pain.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { correct } from "./correct.ts";

/** A person's title; an empty one gives the naming back to the machine. */
export async function rename(
  ctx: Ctx,
  grant: Granted<"pain.correct">,
  { painPointId, title }: { painPointId: string; title: string },
): Promise<{ ok: true }> {
  // not what it is called now: it may quote somebody, and the audit outlives every withdrawal
  const change = { event: "painPoint.renamed", detail: {} };
  return correct(ctx, grant, painPointId, change, async (tx) => {
    const isHeld = title.trim() !== "";
    await tx
      .update(painPoints)
      .set({ isTitleHeld: isHeld, ...(isHeld ? { title: title.trim() } : {}) })
      .where(eq(painPoints.id, painPointId));
    return { ok: true } as const;
  });
}
