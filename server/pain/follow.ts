import { and, eq, inArray } from "drizzle-orm";
import { readMerges } from "#db/merges.ts";
import { maps } from "#db/schema/map.ts";
import { painFollows, painPoints } from "#db/schema/pain.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import { plainScore } from "#domain/pain/scoring.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { findPoint } from "./find-point.ts";

/** Tells whoever asks for it when the pain point gets worse or is decided; `isOn` false: no more. */
export async function follow(
  ctx: Ctx,
  { workspaceId, mapId }: Granted<"pain.read">,
  { painPointId, isOn }: { painPointId: string; isOn: boolean },
): Promise<{ ok: true }> {
  const userId = followerOf(ctx);
  await ctx.db.transact(async (tx) => {
    // Written by recompute.ts and rescore.ts only.
    const parts = (await findPoint(tx, mapId, painPointId)).parts as ScoreParts;
    const { all } = await readMerges(tx, { mapId });
    await tx
      .delete(painFollows)
      .where(
        and(inArray(painFollows.painPointId, all(painPointId)), eq(painFollows.userId, userId)),
      );
    if (isOn) {
      await tx.insert(painFollows).values({
        painPointId,
        userId,
        knownScore: plainScore(parts),
        knownPeople: parts.people,
        createdAt: ctx.now(),
      });
    }
    const event = isOn ? "painPoint.followed" : "painPoint.unfollowed";
    await record(tx, ctx, { workspaceId, event, subject: painPointId });
  });
  return { ok: true };
}

/** Ids of the pain points that one follows in this workspace. */
export async function readFollowed(
  ctx: Ctx,
  { workspaceId }: Granted<"board.read">,
): Promise<Set<string>> {
  if (ctx.actor.kind !== "user") return new Set();
  const rows = await ctx.db.read
    .select({ id: painFollows.painPointId })
    .from(painFollows)
    .innerJoin(painPoints, eq(painPoints.id, painFollows.painPointId))
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(and(eq(painFollows.userId, ctx.actor.userId), eq(maps.workspaceId, workspaceId)));
  const { now } = await readMerges(ctx.db.read, { workspaceId });
  return new Set(rows.map(({ id }) => now(id)));
}

/** Guests, links and the system have no bell. */
export function followerOf({ actor }: Ctx): string {
  if (actor.kind !== "user") throw new AppError("forbidden");
  return actor.userId;
}
