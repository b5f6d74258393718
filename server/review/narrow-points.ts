import type { Owner } from "#domain/review/opportunity.ts";
import { type AskedSets, type PointSet, pointSetsOf } from "#domain/review/point-sets.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { OpportunityHead } from "./read-opportunities.ts";
import { readStampsOf } from "./read-stamps.ts";

/** Which pain points the board shows when it is asked for an owner's, for a stamp, or for what was decided. */
export async function narrowPoints(
  ctx: Ctx,
  grant: Granted<"opportunity.read">,
  asked: AskedSets,
  decisions: ReadonlyMap<string, readonly OpportunityHead[]>,
): Promise<PointSet[]> {
  const owners = new Map<string, (Owner | null)[]>(
    [...decisions].map(([id, heads]) => [id, heads.map(({ owner }) => owner)]),
  );
  const statuses = new Map(
    [...decisions].map(([id, heads]) => [id, heads.map(({ status }) => status)]),
  );
  const given = asked.stamp === null ? new Map() : await readStampsOf(ctx, grant, "all");
  return pointSetsOf(asked, { owners, stamps: given, decisions: statuses });
}
