import { and, eq, inArray, ne } from "drizzle-orm";
import { readMerges } from "#db/merges.ts";
import { maps } from "#db/schema/map.ts";
import { painFollows, painNews, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { isWorse } from "#domain/pain/is-worse.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import { plainScore } from "#domain/pain/scoring.ts";
import { actorId, type Ctx } from "../context.ts";

/** After a map was computed anew: whoever follows a point that got worse since they were last told. */
export async function tellOfWorse(ctx: Ctx, mapId: string): Promise<void> {
  const known = await ctx.db.read
    .select({ follow: painFollows, workspaceId: maps.workspaceId })
    .from(painFollows)
    .innerJoin(painPoints, eq(painPoints.id, painFollows.painPointId))
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(eq(painPoints.mapId, mapId));
  if (known.length === 0) return;
  const { now, all } = await readMerges(ctx.db.read, { mapId });
  const open = await ctx.db.read
    .select()
    .from(painPoints)
    .where(
      and(
        eq(painPoints.status, "open"),
        inArray(
          painPoints.id,
          known.map(({ follow }) => now(follow.painPointId)),
        ),
      ),
    );
  const points = new Map(open.map((point) => [point.id, point]));
  // Who follows two that were merged knew as much as stood at the larger one.
  const largest = new Map<string, (typeof known)[number]>();
  for (const one of known) {
    const key = `${now(one.follow.painPointId)} ${one.follow.userId}`;
    const other = largest.get(key);
    if (!other || other.follow.knownPeople < one.follow.knownPeople) largest.set(key, one);
  }
  const worse = [...largest.values()].flatMap(({ follow, workspaceId }) => {
    const point = points.get(now(follow.painPointId));
    const isGrown =
      point && isWorse({ score: follow.knownScore, people: follow.knownPeople }, knownOf(point));
    return isGrown ? [{ follow, point, workspaceId }] : [];
  });
  if (worse.length === 0) return;
  await ctx.db.transact(async (tx) => {
    for (const { follow, point } of worse) {
      const { userId, knownPeople } = follow;
      const { score, people } = knownOf(point);
      await tx
        .update(painFollows)
        .set({ knownScore: score, knownPeople: people })
        .where(
          and(inArray(painFollows.painPointId, all(point.id)), eq(painFollows.userId, userId)),
        );
      await tx.insert(painNews).values({
        id: ctx.newId(),
        painPointId: point.id,
        userId,
        kind: "worse",
        peopleBefore: knownPeople,
        peopleNow: people,
        createdAt: ctx.now(),
      });
    }
  });
  const [{ workspaceId = "" } = {}] = worse;
  ctx.outside.announce(workspaceId, { kind: "pain", mapId });
}

/** In the transaction that decides: everybody who follows the point but the one who decided. */
export async function tellOfDecision(
  tx: Tx,
  ctx: Ctx,
  { mapId, id: painPointId }: Pick<typeof painPoints.$inferSelect, "id" | "mapId">,
): Promise<void> {
  const byId = actorId(ctx.actor);
  const { all } = await readMerges(tx, { mapId });
  const followers = await tx
    .selectDistinct({ userId: painFollows.userId })
    .from(painFollows)
    .where(
      and(
        inArray(painFollows.painPointId, all(painPointId)),
        byId ? ne(painFollows.userId, byId) : undefined,
      ),
    );
  for (const { userId } of followers) {
    await tx.insert(painNews).values({
      id: ctx.newId(),
      painPointId,
      userId,
      kind: "decided",
      byId: ctx.actor.kind === "user" ? byId : null,
      createdAt: ctx.now(),
    });
  }
}

/** As it stands by itself, however the workspace weighs it. */
function knownOf(point: { parts: Record<string, unknown> }): { score: number; people: number } {
  // Written by recompute.ts and rescore.ts only.
  const parts = point.parts as ScoreParts;
  return { score: plainScore(parts), people: parts.people };
}
