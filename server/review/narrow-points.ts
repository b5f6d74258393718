import { and, eq, isNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { stamps } from "#db/schema/review.ts";
import type { Owner } from "#domain/review/opportunity.ts";
import { type PointSet, pointSetsOf } from "#domain/review/point-sets.ts";
import type { StampKind } from "#domain/review/stamp.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import type { OpportunityHead } from "./read-opportunities.ts";

/** Which pain points the board shows when it is asked for an owner's, or for a stamp. */
export async function narrowPoints(
  ctx: Ctx,
  grant: Granted<"opportunity.read">,
  asked: { owner: string | null; stamp: string | null },
  decisions: ReadonlyMap<string, readonly OpportunityHead[]>,
): Promise<PointSet[]> {
  const owners = new Map<string, (Owner | null)[]>(
    [...decisions].map(([id, heads]) => [id, heads.map(({ owner }) => owner)]),
  );
  const given = asked.stamp === null ? new Map() : await stampsOfPains(ctx, grant);
  return pointSetsOf(asked, { owners, stamps: given });
}

async function stampsOfPains(ctx: Ctx, { workspaceId }: Granted<"opportunity.read">) {
  const rows = await ctx.db.read
    .select({ id: stamps.subjectId, kind: stamps.kind })
    .from(stamps)
    .innerJoin(maps, eq(maps.id, stamps.mapId))
    .where(
      and(
        eq(stamps.subjectKind, "pain"),
        eq(maps.workspaceId, workspaceId),
        isNull(maps.deletedAt),
      ),
    );
  const found = new Map<string, { kind: StampKind }[]>();
  for (const { id, kind } of rows) found.set(id, [...(found.get(id) ?? []), { kind }]);
  return found;
}
