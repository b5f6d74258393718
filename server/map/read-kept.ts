import { and, eq, inArray, isNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { members, workspaces } from "#db/schema/workspace.ts";
import { isAllowed } from "#domain/access/policy.ts";
import { inBinUntil } from "#domain/map/bin.ts";
import { type KeptAnswer, type KeptMap, MOST_KEPT_ASKED } from "#domain/map/kept-answer.ts";
import { createRateLimits } from "../collab/rate-limit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** A page asks once as it loads, and now and then while its line cannot be had. */
const limits = createRateLimits({ perSecond: 0.5, burst: 60 });

/**
 * Which of these maps this person may open, or might if somebody restored them, wherever they are, and
 * which of them a browser may keep.
 * What one may not open and what does not exist are told apart by nothing.
 */
export async function readKept(ctx: Ctx, mapIds: readonly string[]): Promise<KeptAnswer> {
  if (ctx.actor.kind !== "user") throw new AppError("not-found");
  const { userId } = ctx.actor;
  if (!limits.take(userId, ctx.now().getTime())) throw new AppError("too-many-attempts");
  if (mapIds.length > MOST_KEPT_ASKED) throw new AppError("invalid-input");
  const rows = await ctx.db.read
    .select({
      id: maps.id,
      title: maps.title,
      slug: workspaces.slug,
      isSensitive: workspaces.isSensitive,
      deletedAt: maps.deletedAt,
      role: members.role,
    })
    .from(maps)
    .innerJoin(workspaces, eq(workspaces.id, maps.workspaceId))
    .innerJoin(members, eq(members.workspaceId, maps.workspaceId))
    .where(
      and(inArray(maps.id, [...mapIds]), eq(members.userId, userId), isNull(workspaces.deletedAt)),
    );
  return {
    personId: userId,
    maps: Object.fromEntries(
      rows
        .filter(({ role }) => isAllowed(role, "map.read"))
        .map((row) => ({ ...row, until: row.deletedAt && inBinUntil(row.deletedAt) }))
        .filter(({ until }) => until === null || until > ctx.now())
        .map(({ id, title, slug, isSensitive, until }): [string, KeptMap] => [
          id,
          {
            title,
            slug,
            // of a map in the bin what waits is kept, and no copy
            mayKeep: !isSensitive && until === null,
            inBinUntil: until?.toISOString() ?? null,
          },
        ]),
    ),
  };
}
