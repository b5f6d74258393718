import { eq } from "drizzle-orm";
import { commentThreads } from "#db/schema/comment.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { findThread } from "./find-thread.ts";
import { say } from "./say.ts";

type Replied = { ok: true; commentId: string } | { ok: false; reason: "talk-is-full" };

/** Goes on with a talk; a settled one is open again. */
export async function reply(
  ctx: Ctx,
  grant: Granted<"comment.write">,
  { threadId, text }: { threadId: string; text: string },
): Promise<Replied> {
  const { mapId, workspaceId } = grant;
  const commentId = await ctx.db.transact(async (tx) => {
    await findThread(tx, mapId, threadId);
    const id = await say(tx, ctx, grant, { threadId, text });
    if (id === null) return null;
    await tx
      .update(commentThreads)
      .set({ resolvedAt: null, resolvedBy: null })
      .where(eq(commentThreads.id, threadId));
    await record(tx, ctx, { workspaceId, event: "comment.replied", subject: id });
    return id;
  });
  if (commentId === null) return { ok: false, reason: "talk-is-full" };
  ctx.outside.announce(workspaceId, { kind: "comments", mapId });
  return { ok: true, commentId };
}
