import { and, count, desc, eq, isNull } from "drizzle-orm";
import { readMerges } from "#db/merges.ts";
import { maps } from "#db/schema/map.ts";
import { painNews, painPoints } from "#db/schema/pain.ts";
import { users } from "#db/schema/workspace.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { followerOf } from "./follow.ts";

export type PainNews = {
  id: string;
  kind: "worse" | "decided";
  painPointId: string;
  title: string;
  pointKind: "pain" | "gain";
  map: { id: string; title: string };
  peopleBefore: number | null;
  peopleNow: number | null;
  by: string | null;
  at: Date;
  isRead: boolean;
};

export type PainNewsBox = { rows: PainNews[]; unread: number };

const SHOWN = 20;

/** What one was told of the pain points that one follows, newest first. */
export async function readNews(
  ctx: Ctx,
  { workspaceId }: Granted<"board.read">,
): Promise<PainNewsBox> {
  const mine = and(
    eq(painNews.userId, followerOf(ctx)),
    eq(maps.workspaceId, workspaceId),
    isNull(maps.deletedAt),
  );
  const rows = await ctx.db.read
    .select({
      id: painNews.id,
      kind: painNews.kind,
      painPointId: painNews.painPointId,
      title: painPoints.title,
      pointKind: painPoints.kind,
      map: { id: maps.id, title: maps.title },
      peopleBefore: painNews.peopleBefore,
      peopleNow: painNews.peopleNow,
      by: users.name,
      at: painNews.createdAt,
      readAt: painNews.readAt,
    })
    .from(painNews)
    .innerJoin(painPoints, eq(painPoints.id, painNews.painPointId))
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .leftJoin(users, eq(users.id, painNews.byId))
    .where(mine)
    .orderBy(desc(painNews.createdAt), desc(painNews.id))
    .limit(SHOWN);
  const [unread] = await ctx.db.read
    .select({ n: count() })
    .from(painNews)
    .innerJoin(painPoints, eq(painPoints.id, painNews.painPointId))
    .innerJoin(maps, eq(maps.id, painPoints.mapId))
    .where(and(mine, isNull(painNews.readAt)));
  const { now } = await readMerges(ctx.db.read, { workspaceId });
  return {
    rows: rows.map(({ readAt, painPointId, ...row }) => ({
      ...row,
      painPointId: now(painPointId),
      isRead: readAt !== null,
    })),
    unread: unread?.n ?? 0,
  };
}

/** Marks what one was told as read: of one pain point, or all of it in this workspace. */
export async function markNewsRead(
  ctx: Ctx,
  _grant: Granted<"board.read">,
  { ids }: { ids: readonly string[] },
): Promise<{ ok: true }> {
  const userId = followerOf(ctx);
  await ctx.db.transact(async (tx) => {
    for (const id of ids) {
      await tx
        .update(painNews)
        .set({ readAt: ctx.now() })
        .where(and(eq(painNews.id, id), eq(painNews.userId, userId), isNull(painNews.readAt)));
    }
  });
  return { ok: true };
}
