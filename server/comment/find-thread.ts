import { and, eq } from "drizzle-orm";
import { comments, commentThreads } from "#db/schema/comment.ts";
import type { Tx } from "#db/transact.ts";
import { AppError } from "../errors.ts";

/** A talk on this map; of any other it is not there. */
export async function findThread(tx: Tx, mapId: string, threadId: string) {
  const [thread] = await tx
    .select()
    .from(commentThreads)
    .where(and(eq(commentThreads.id, threadId), eq(commentThreads.mapId, mapId)));
  if (!thread) throw new AppError("not-found");
  return thread;
}

export async function findComment(tx: Tx, mapId: string, commentId: string) {
  const [row] = await tx
    .select({ comment: comments })
    .from(comments)
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .where(and(eq(comments.id, commentId), eq(commentThreads.mapId, mapId)));
  if (!row) throw new AppError("not-found");
  return row.comment;
}
