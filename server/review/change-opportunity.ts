import { eq } from "drizzle-orm";
import { opportunities } from "#db/schema/review.ts";
import {
  changedFields,
  type Opportunity,
  type OpportunityChange,
} from "#domain/review/opportunity.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { findOpportunity } from "./find-opportunity.ts";
import { logDecision, loggedValue } from "./log-decision.ts";
import { nameOfOwner, ownerColumns } from "./owners.ts";
import { tellOfOpportunity } from "./tell-decided.ts";

type Input = { opportunityId: string; change: OpportunityChange; why: string };

/** Changes what is given; each field that really changes is a row of the decision log. */
export async function changeOpportunity(
  ctx: Ctx,
  { workspaceId }: Granted<"opportunity.edit">,
  { opportunityId, change, why }: Input,
): Promise<{ ok: true } | { ok: false; reason: "owner-gone" }> {
  const outcome = await ctx.db.transact(async (tx) => {
    const now = await findOpportunity(tx, workspaceId, opportunityId);
    const fields = changedFields(now, change);
    if (fields.length === 0) return { ok: true, isChanged: false } as const;
    const { owner } = change;
    if (owner && (await nameOfOwner(tx, workspaceId, owner)) === null) {
      return { ok: false, reason: "owner-gone" } as const;
    }
    const next = withChange(now, change);
    for (const field of fields) {
      const before = await loggedValue(tx, workspaceId, now, field);
      const after = await loggedValue(tx, workspaceId, next, field);
      await logDecision(tx, ctx, { opportunityId, field, before, after, why });
    }
    const { owner: nextOwner, ...rest } = next;
    await tx
      .update(opportunities)
      .set({ ...rest, ...ownerColumns(nextOwner), changedAt: ctx.now() })
      .where(eq(opportunities.id, opportunityId));
    if (fields.includes("status")) {
      await tellOfOpportunity(tx, ctx, workspaceId, { opportunityId, status: next.status });
    }
    const detail = { fields };
    await record(tx, ctx, {
      workspaceId,
      event: "opportunity.changed",
      subject: opportunityId,
      detail,
    });
    return { ok: true, isChanged: true } as const;
  });
  if (!outcome.ok) return outcome;
  if (outcome.isChanged) {
    ctx.outside.wakeJobs();
    ctx.outside.announce(workspaceId, { kind: "review", mapId: null });
  }
  return { ok: true };
}

function withChange(
  now: Opportunity,
  { title, status, owner, dueDate, cost }: OpportunityChange,
): Opportunity {
  return {
    title: title ?? now.title,
    status: status ?? now.status,
    owner: owner === undefined ? now.owner : owner,
    dueDate: dueDate === undefined ? now.dueDate : dueDate,
    cost: cost === undefined ? now.cost : cost,
  };
}
