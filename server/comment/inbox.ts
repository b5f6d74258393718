import { and, count, desc, eq, isNull } from "drizzle-orm";
import { comments, commentThreads, notifications } from "#db/schema/comment.ts";
import { maps } from "#db/schema/map.ts";
import { users } from "#db/schema/workspace.ts";
import type { TellKind } from "#domain/comment/whom-to-tell.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { writer } from "./say.ts";

export type InboxRow = {
  id: string;
  kind: TellKind;
  threadId: string;
  map: { id: string; title: string };
  about: string;
  by: string | null;
  /** the first words of the comment; empty where it tells of the talk */
  text: string;
  at: Date;
  isRead: boolean;
};

const SHOWN = 50;
const FIRST_WORDS = 200;

/** One's own notifications in a workspace, newest first, and how many are unread in all. */
export async function readInbox(
  ctx: Ctx,
  { workspaceId }: Granted<"workspace.read">,
): Promise<{ rows: InboxRow[]; unread: number }> {
  const mine = and(
    eq(notifications.userId, writer(ctx)),
    eq(notifications.workspaceId, workspaceId),
    isNull(maps.deletedAt),
  );
  const found = ctx.db.read
    .select({
      id: notifications.id,
      kind: notifications.kind,
      threadId: notifications.threadId,
      map: { id: maps.id, title: maps.title },
      about: commentThreads.about,
      by: users.name,
      text: comments.text,
      at: notifications.createdAt,
      readAt: notifications.readAt,
    })
    .from(notifications)
    .innerJoin(commentThreads, eq(commentThreads.id, notifications.threadId))
    .innerJoin(maps, eq(maps.id, commentThreads.mapId))
    .leftJoin(comments, eq(comments.id, notifications.commentId))
    .leftJoin(users, eq(users.id, notifications.byId))
    .where(mine)
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(SHOWN);
  const unread = ctx.db.read
    .select({ n: count() })
    .from(notifications)
    .innerJoin(commentThreads, eq(commentThreads.id, notifications.threadId))
    .innerJoin(maps, eq(maps.id, commentThreads.mapId))
    .where(and(mine, isNull(notifications.readAt)));
  const [rows, [counted]] = await Promise.all([found, unread]);
  return {
    rows: rows.map(({ readAt, text, ...row }) => ({
      ...row,
      text: (text ?? "").slice(0, FIRST_WORDS),
      isRead: readAt !== null,
    })),
    unread: counted?.n ?? 0,
  };
}

/** Marks what one was told as read: of one talk, or all of it. Other people's stay as they are. */
export async function markRead(
  ctx: Ctx,
  { workspaceId }: Granted<"workspace.read">,
  { threadId }: { threadId?: string | undefined },
): Promise<{ ok: true }> {
  await ctx.db.transact((tx) =>
    tx
      .update(notifications)
      .set({ readAt: ctx.now() })
      .where(
        and(
          eq(notifications.userId, writer(ctx)),
          eq(notifications.workspaceId, workspaceId),
          isNull(notifications.readAt),
          threadId === undefined ? undefined : eq(notifications.threadId, threadId),
        ),
      ),
  );
  return { ok: true };
}
