import { decisionLog } from "#db/schema/review.ts";
import type { Tx } from "#db/transact.ts";
import type { Opportunity, OpportunityField } from "#domain/review/opportunity.ts";
import type { Ctx } from "../context.ts";
import { nameOfOwner } from "./owners.ts";
import { personOf } from "./person.ts";

type Entry = {
  opportunityId: string;
  field: OpportunityField | "created" | "linked" | "unlinked";
  before: string | null;
  after: string | null;
  why: string;
};

/** One more row of the log; it is never changed. */
export async function logDecision(tx: Tx, ctx: Ctx, entry: Entry): Promise<void> {
  await tx.insert(decisionLog).values({ ...entry, byId: personOf(ctx), at: ctx.now() });
}

/** A field's value as the log keeps it: names as they were, numbers as they stood. */
export async function loggedValue(
  tx: Tx,
  workspaceId: string,
  opportunity: Opportunity,
  field: OpportunityField,
): Promise<string | null> {
  switch (field) {
    case "owner":
      return opportunity.owner && nameOfOwner(tx, workspaceId, opportunity.owner);
    case "cost":
      return opportunity.cost && JSON.stringify(opportunity.cost);
    default:
      return opportunity[field];
  }
}
