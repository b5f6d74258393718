import { and, eq, ne } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { painFollows, painNews, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { isWorse } from "#domain/pain/is-worse.ts";
import type { ScoreParts } from "#domain/pain/score.ts";
import { actorId, type Ctx } from "../context.ts";

/** After a map was computed anew: whoever follows a point that got worse since they were last told. */
export async function tellOfWorse(ctx: Ctx, mapId: string): Promise<void> {
  const follows = await ctx.db.read
    .select({ follow: painFollows, point: painPoints, workspaceId: maps.workspaceId })
    .from(painFollows)
    .innerJoin(painPoints, eq(painPoints.id, painFollows.painPointId))
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(and(eq(painPoints.mapId, mapId), eq(painPoints.status, "open")));
  const worse = follows.filter(({ follow, point }) =>
    isWorse(
      { score: follow.knownScore, people: follow.knownPeople },
      { score: point.score, people: peopleOf(point.parts) },
    ),
  );
  if (worse.length === 0) return;
  await ctx.db.transact(async (tx) => {
    for (const { follow, point } of worse) {
      const { painPointId, userId, knownPeople } = follow;
      const people = peopleOf(point.parts);
      await tx
        .update(painFollows)
        .set({ knownScore: point.score, knownPeople: people })
        .where(and(eq(painFollows.painPointId, painPointId), eq(painFollows.userId, userId)));
      await tx.insert(painNews).values({
        id: ctx.newId(),
        painPointId,
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
export async function tellOfDecision(tx: Tx, ctx: Ctx, painPointId: string): Promise<void> {
  const byId = actorId(ctx.actor);
  const followers = await tx
    .select({ userId: painFollows.userId })
    .from(painFollows)
    .where(
      and(
        eq(painFollows.painPointId, painPointId),
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

/** Written by recompute.ts only. */
function peopleOf(parts: Record<string, unknown>): number {
  return (parts as ScoreParts).people;
}
