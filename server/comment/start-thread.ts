import { and, count, eq, isNull } from "drizzle-orm";
import { commentThreads } from "#db/schema/comment.ts";
import { type Anchor, idsOf } from "#domain/comment/anchor.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { isPlace } from "./anchors.ts";
import { say, writer } from "./say.ts";

/** Open talks on one map; settled ones do not count. */
const MOST_OPEN = 1_000;

type Started =
  | { ok: true; threadId: string; commentId: string }
  | { ok: false; reason: "place-gone" | "too-many-talks" };

/** Begins a talk about a place on the map, with its first comment. */
export async function startThread(
  ctx: Ctx,
  grant: Granted<"comment.write">,
  { anchor, about, text }: { anchor: Anchor; about: string; text: string },
): Promise<Started> {
  const { mapId, workspaceId } = grant;
  const threadId = ctx.newId();
  const outcome = await ctx.db.transact(async (tx): Promise<Started> => {
    if (!(await isPlace(tx, mapId, anchor))) return { ok: false, reason: "place-gone" };
    const [open] = await tx
      .select({ n: count() })
      .from(commentThreads)
      .where(and(eq(commentThreads.mapId, mapId), isNull(commentThreads.resolvedAt)));
    if ((open?.n ?? 0) >= MOST_OPEN) return { ok: false, reason: "too-many-talks" };
    await tx.insert(commentThreads).values({
      id: threadId,
      mapId,
      ...idsOf(anchor),
      about,
      createdBy: writer(ctx),
      createdAt: ctx.now(),
    });
    const commentId = await say(tx, ctx, grant, { threadId, text });
    await record(tx, ctx, { workspaceId, event: "comment.started", subject: threadId });
    return { ok: true, threadId, commentId: commentId ?? "" };
  });
  if (outcome.ok) ctx.outside.announce(workspaceId, { kind: "comments", mapId });
  return outcome;
}
