import { eq } from "drizzle-orm";
import { comments, commentThreads } from "#db/schema/comment.ts";
import { whomToTell } from "#domain/comment/whom-to-tell.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { findThread } from "./find-thread.ts";
import { tell, writer } from "./say.ts";

/** Resolves a talk, or opens it again; what is so already stays as it is. */
export async function settle(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"comment.write">,
  { threadId, isResolved }: { threadId: string; isResolved: boolean },
): Promise<{ ok: true }> {
  const by = writer(ctx);
  const isChanged = await ctx.db.transact(async (tx) => {
    const thread = await findThread(tx, mapId, threadId);
    if ((thread.resolvedAt !== null) === isResolved) return false;
    await tx
      .update(commentThreads)
      .set(
        isResolved
          ? { resolvedAt: ctx.now(), resolvedBy: by }
          : { resolvedAt: null, resolvedBy: null },
      )
      .where(eq(commentThreads.id, threadId));
    const took = await tx
      .select({ authorId: comments.authorId })
      .from(comments)
      .where(eq(comments.threadId, threadId));
    const kind = isResolved ? "resolved" : "reopened";
    const told = whomToTell({ kind, by, took: took.map(({ authorId }) => authorId) });
    await tell(tx, ctx, told, { workspaceId, threadId, commentId: null });
    await record(tx, ctx, { workspaceId, event: `comment.${kind}`, subject: threadId });
    return true;
  });
  if (isChanged) ctx.outside.announce(workspaceId, { kind: "comments", mapId });
  return { ok: true };
}
