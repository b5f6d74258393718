import { countStamps, type StampCounts } from "#domain/review/stamp.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { OpportunityHead } from "./read-opportunities.ts";
import { readStampsOf } from "./read-stamps.ts";

/** What people made of a pain point, at a glance: its newest opportunity, how often it was stamped. */
export type PainMarks = {
  decision: Pick<OpportunityHead, "status" | "ownerName"> | null;
  stamps: StampCounts;
};

export async function readMarks(
  ctx: Ctx,
  grant: Granted<"opportunity.read">,
  painPointIds: string[],
  decisions: ReadonlyMap<string, readonly OpportunityHead[]>,
): Promise<Record<string, PainMarks>> {
  const stamps = await readStampsOf(ctx, grant, painPointIds);
  return Object.fromEntries(
    painPointIds.map((id) => {
      const [newest] = decisions.get(id) ?? [];
      const decision = newest ? { status: newest.status, ownerName: newest.ownerName } : null;
      return [id, { decision, stamps: countStamps(stamps.get(id) ?? []) }];
    }),
  );
}
