import { asc, eq } from "drizzle-orm";
import { comments, notifications } from "#db/schema/comment.ts";
import { members, users } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { type Mention, mentionsIn } from "#domain/comment/mentions.ts";
import { type TellKind, whomToTell } from "#domain/comment/whom-to-tell.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** More than a talk ever had: what comes after is a machine. */
export const MOST_COMMENTS = 500;

/** Who writes: a talk is between people with accounts. */
export function writer(ctx: Ctx): string {
  const id = ctx.actor.kind === "user" ? actorId(ctx.actor) : null;
  if (id === null) throw new AppError("forbidden");
  return id;
}

/** Puts a comment into a talk, and tells those it concerns; false where the talk is full. */
export async function say(
  tx: Tx,
  ctx: Ctx,
  { workspaceId }: Granted<"comment.write">,
  { threadId, text }: { threadId: string; text: string },
): Promise<string | null> {
  const by = writer(ctx);
  const before = await tx
    .select({ authorId: comments.authorId })
    .from(comments)
    .where(eq(comments.threadId, threadId));
  if (before.length >= MOST_COMMENTS) return null;
  const id = ctx.newId();
  const mentions = await namedIn(tx, workspaceId, text);
  await tx
    .insert(comments)
    .values({ id, threadId, authorId: by, text, mentions, createdAt: ctx.now() });
  const told = whomToTell({
    kind: "replied",
    by,
    mentioned: mentions.map(({ userId }) => userId),
    took: before.map(({ authorId }) => authorId),
  });
  await tell(tx, ctx, told, { workspaceId, threadId, commentId: id });
  return id;
}

/** Members alone can be named: nobody else may read what they would be called to. */
export async function namedIn(tx: Tx, workspaceId: string, text: string): Promise<Mention[]> {
  if (!text.includes("@")) return [];
  const people = await tx
    .select({ id: users.id, name: users.name })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(asc(members.createdAt), asc(users.id));
  return mentionsIn(text, people);
}

export async function tell(
  tx: Tx,
  ctx: Ctx,
  told: readonly { userId: string; kind: TellKind }[],
  about: { workspaceId: string; threadId: string; commentId: string | null },
): Promise<void> {
  if (told.length === 0) return;
  const by = writer(ctx);
  await tx
    .insert(notifications)
    .values(
      told.map((one) => ({ ...one, ...about, id: ctx.newId(), byId: by, createdAt: ctx.now() })),
    );
}
