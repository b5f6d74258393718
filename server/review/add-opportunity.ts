import { inArray } from "drizzle-orm";
import { painPoints } from "#db/schema/pain.ts";
import { opportunities, opportunityPoints } from "#db/schema/review.ts";
import type { Opportunity } from "#domain/review/opportunity.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { pointsHere } from "./find-opportunity.ts";
import { logDecision } from "./log-decision.ts";
import { nameOfOwner, ownerColumns } from "./owners.ts";
import { personOf } from "./person.ts";

type Input = Opportunity & { painPointIds: readonly string[] };
type Added = { ok: true; opportunityId: string } | { ok: false; reason: "owner-gone" };

/** A question worth an answer, with the pain points that it would relieve. */
export async function addOpportunity(
  ctx: Ctx,
  { workspaceId }: Granted<"opportunity.edit">,
  { painPointIds, owner, ...input }: Input,
): Promise<Added> {
  const opportunityId = ctx.newId();
  const outcome = await ctx.db.transact(async (tx): Promise<Added> => {
    const points = await pointsHere(tx, workspaceId, painPointIds);
    if (points.length < new Set(painPointIds).size) throw new AppError("not-found");
    if (owner && (await nameOfOwner(tx, workspaceId, owner)) === null) {
      return { ok: false, reason: "owner-gone" };
    }
    const at = ctx.now();
    await tx.insert(opportunities).values({
      id: opportunityId,
      workspaceId,
      ...input,
      ...ownerColumns(owner),
      createdBy: personOf(ctx),
      createdAt: at,
      changedAt: at,
    });
    const created = { opportunityId, before: null, why: "" };
    await logDecision(tx, ctx, { ...created, field: "created", after: input.title });
    if (points.length > 0) {
      const ids = points.map(({ id }) => id);
      await tx
        .insert(opportunityPoints)
        .values(ids.map((painPointId) => ({ opportunityId, painPointId })));
      await tx.update(painPoints).set({ isTouched: true }).where(inArray(painPoints.id, ids));
    }
    await record(tx, ctx, { workspaceId, event: "opportunity.added", subject: opportunityId });
    return { ok: true, opportunityId };
  });
  if (outcome.ok) ctx.outside.announce(workspaceId, { kind: "review", mapId: null });
  return outcome;
}
