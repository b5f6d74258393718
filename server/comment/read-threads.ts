import { asc, eq } from "drizzle-orm";
import { readMerges } from "#db/merges.ts";
import { comments, commentThreads } from "#db/schema/comment.ts";
import { users } from "#db/schema/workspace.ts";
import { type Anchor, anchorFrom } from "#domain/comment/anchor.ts";
import type { Mention } from "#domain/comment/mentions.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";

export type CommentRow = {
  id: string;
  /** null: the account is gone */
  author: { id: string; name: string; image: string | null } | null;
  isMine: boolean;
  text: string;
  mentions: Mention[];
  createdAt: Date;
  editedAt: Date | null;
  isRemoved: boolean;
};

export type ThreadRow = {
  id: string;
  anchor: Anchor;
  about: string;
  isResolved: boolean;
  createdAt: Date;
  comments: CommentRow[];
};

/** Every talk on a map, oldest first; one whose comments were all taken back is none. */
export async function readThreads(
  ctx: Ctx,
  { mapId }: Granted<"comment.read">,
): Promise<ThreadRow[]> {
  const me = actorId(ctx.actor);
  const rows = await ctx.db.read
    .select({ thread: commentThreads, comment: comments, author: users })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .leftJoin(users, eq(users.id, comments.authorId))
    .where(eq(commentThreads.mapId, mapId))
    .orderBy(
      asc(commentThreads.createdAt),
      asc(commentThreads.id),
      asc(comments.createdAt),
      asc(comments.id),
    );
  const { now } = await readMerges(ctx.db.read, { mapId });
  const threads = new Map<string, ThreadRow>();
  for (const { thread, comment, author } of rows) {
    const row = threads.get(thread.id) ?? {
      id: thread.id,
      anchor: placeOf(anchorFrom(thread), now),
      about: thread.about,
      isResolved: thread.resolvedAt !== null,
      createdAt: thread.createdAt,
      comments: [],
    };
    row.comments.push({
      id: comment.id,
      author: author && { id: author.id, name: author.name, image: author.image },
      isMine: comment.authorId !== null && comment.authorId === me,
      text: comment.text,
      mentions: comment.mentions,
      createdAt: comment.createdAt,
      editedAt: comment.editedAt,
      isRemoved: comment.removedAt !== null,
    });
    threads.set(thread.id, row);
  }
  return [...threads.values()].filter((thread) =>
    thread.comments.some(({ isRemoved }) => !isRemoved),
  );
}

/** A talk about what was merged goes on at what it became. */
function placeOf(anchor: Anchor, now: (id: string) => string): Anchor {
  return anchor.kind === "pain" ? { ...anchor, id: now(anchor.id) } : anchor;
}
