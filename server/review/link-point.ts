import { and, eq, inArray } from "drizzle-orm";
import { painPoints } from "#db/schema/pain.ts";
import { opportunities, opportunityPoints } from "#db/schema/review.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { findOpportunity, pointsHere } from "./find-opportunity.ts";
import { linkedPoints } from "./linked-points.ts";
import { logDecision } from "./log-decision.ts";

type Input = { opportunityId: string; painPointId: string; isLinked: boolean };

/** Says that an opportunity would relieve a pain point, or that it would not after all. */
export async function linkPoint(
  ctx: Ctx,
  { workspaceId }: Granted<"opportunity.edit">,
  { opportunityId, painPointId, isLinked }: Input,
): Promise<{ ok: true }> {
  const isChanged = await ctx.db.transact(async (tx) => {
    await findOpportunity(tx, workspaceId, opportunityId);
    const [point] = await pointsHere(tx, workspaceId, [painPointId]);
    if (!point) throw new AppError("not-found");
    const links = await linkedPoints(tx, workspaceId, opportunityId);
    const known = links.filter((link) => link.point.id === painPointId);
    if (known.length > 0 === isLinked) return false;
    if (isLinked) {
      await tx.insert(opportunityPoints).values({ opportunityId, painPointId });
      await tx.update(painPoints).set({ isTouched: true }).where(eq(painPoints.id, painPointId));
    } else {
      await tx.delete(opportunityPoints).where(
        and(
          eq(opportunityPoints.opportunityId, opportunityId),
          inArray(
            opportunityPoints.painPointId,
            known.map(({ linkedId }) => linkedId),
          ),
        ),
      );
    }
    const field = isLinked ? "linked" : "unlinked";
    await tx
      .update(opportunities)
      .set({ changedAt: ctx.now() })
      .where(eq(opportunities.id, opportunityId));
    const logged = { opportunityId, field, before: null, after: point.title, why: "" } as const;
    await logDecision(tx, ctx, logged);
    const detail = { painPointId };
    const event = `opportunity.${field}`;
    await record(tx, ctx, { workspaceId, event, subject: opportunityId, detail });
    return true;
  });
  if (isChanged) ctx.outside.announce(workspaceId, { kind: "review", mapId: null });
  return { ok: true };
}
