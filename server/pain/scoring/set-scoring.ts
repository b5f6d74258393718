import { eq } from "drizzle-orm";
import { z } from "zod";
import { painScorings } from "#db/schema/pain.ts";
import { halfLives, isSame, isWeighing, usual, weights } from "#domain/pain/scoring.ts";
import type { Granted } from "../../access/authorize.ts";
import { record } from "../../audit.ts";
import { actorId, type Ctx } from "../../context.ts";
import { enqueueRescoring } from "../../jobs/enqueue.ts";
import { readRule } from "./read-scoring.ts";

const weight = z.number().refine((one) => weights.some((known) => known === one));
export const scoringSchema = z.object({
  severity: weight,
  reach: weight,
  reliability: weight,
  halfLifeDays: z
    .number()
    .refine((one) => halfLives.some((known) => known === one))
    .nullable(),
});

export type SetScoringResult = { ok: true } | { ok: false; reason: "nothing-counts" };

/** From here on every score of the workspace is weighed so; as usual, and nothing is kept of it. */
export async function setScoring(
  ctx: Ctx,
  { workspaceId }: Granted<"board.weigh">,
  scoring: z.output<typeof scoringSchema>,
): Promise<SetScoringResult> {
  if (!isWeighing(scoring)) return { ok: false, reason: "nothing-counts" };
  const isChanged = await ctx.db.transact(async (tx) => {
    const before = (await readRule(tx, { workspaceId, today: "" })).scoring;
    if (isSame(before, scoring)) return false;
    if (isSame(scoring, usual)) {
      await tx.delete(painScorings).where(eq(painScorings.workspaceId, workspaceId));
    } else {
      const changedBy = ctx.actor.kind === "user" ? actorId(ctx.actor) : null;
      const values = { ...scoring, changedBy, changedAt: ctx.now() };
      await tx
        .insert(painScorings)
        .values({ workspaceId, ...values })
        .onConflictDoUpdate({ target: painScorings.workspaceId, set: values });
    }
    await enqueueRescoring(tx, ctx, workspaceId);
    await record(tx, ctx, {
      workspaceId,
      event: "scoring.changed",
      subject: workspaceId,
      detail: { before, after: scoring },
    });
    return true;
  });
  if (!isChanged) return { ok: true };
  ctx.outside.announce(workspaceId, { kind: "scoring" });
  ctx.outside.wakeJobs();
  return { ok: true };
}
