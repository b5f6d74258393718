import { eq } from "drizzle-orm";
import { comments, notifications } from "#db/schema/comment.ts";
import { whomToTell } from "#domain/comment/whom-to-tell.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { findComment } from "./find-thread.ts";
import { namedIn, tell, writer } from "./say.ts";

/** Rewrites one's own comment; who is newly named in it hears of it. */
export async function changeComment(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"comment.write">,
  { commentId, text }: { commentId: string; text: string },
): Promise<{ ok: true }> {
  const by = writer(ctx);
  await ctx.db.transact(async (tx) => {
    const comment = await findComment(tx, mapId, commentId);
    if (comment.authorId !== by || comment.removedAt !== null) throw new AppError("forbidden");
    const mentions = await namedIn(tx, workspaceId, text);
    await tx
      .update(comments)
      .set({ text, mentions, editedAt: ctx.now() })
      .where(eq(comments.id, commentId));
    const known = new Set(comment.mentions.map(({ userId }) => userId));
    const mentioned = mentions.map(({ userId }) => userId).filter((id) => !known.has(id));
    const told = whomToTell({ kind: "replied", by, mentioned, took: [] });
    await tell(tx, ctx, told, { workspaceId, threadId: comment.threadId, commentId });
    await record(tx, ctx, { workspaceId, event: "comment.edited", subject: commentId });
  });
  ctx.outside.announce(workspaceId, { kind: "comments", mapId });
  return { ok: true };
}

/** Takes a comment back: one's own, or anybody's for those who may moderate. Its words are erased. */
export async function removeComment(
  ctx: Ctx,
  { write, moderate }: CommentGrants,
  { commentId }: { commentId: string },
): Promise<{ ok: true }> {
  const { mapId, workspaceId } = write;
  const by = writer(ctx);
  await ctx.db.transact(async (tx) => {
    const comment = await findComment(tx, mapId, commentId);
    if (comment.authorId !== by && !moderate) throw new AppError("forbidden");
    await tx
      .update(comments)
      .set({ text: "", mentions: [], removedAt: ctx.now() })
      .where(eq(comments.id, commentId));
    await tx.delete(notifications).where(eq(notifications.commentId, commentId));
    await record(tx, ctx, { workspaceId, event: "comment.removed", subject: commentId });
  });
  ctx.outside.announce(workspaceId, { kind: "comments", mapId });
  return { ok: true };
}

export type CommentGrants = {
  write: Granted<"comment.write">;
  /** null where the role does not allow it */
  moderate: Granted<"comment.moderate"> | null;
};
