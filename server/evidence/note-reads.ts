import { and, asc, eq } from "drizzle-orm";
import { noteReads } from "#db/schema/evidence.ts";
import { users } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { findNote } from "./scope.ts";

export type Reader = { id: string; name: string; readAt: Date };

/** Whoever has read the note through, the first one first. */
export async function readersOf(read: Tx, noteId: string): Promise<Reader[]> {
  return read
    .select({ id: users.id, name: users.name, readAt: noteReads.readAt })
    .from(noteReads)
    .innerJoin(users, eq(users.id, noteReads.userId))
    .where(eq(noteReads.noteId, noteId))
    .orderBy(asc(noteReads.readAt));
}

/** The actor has read the note through, or takes that back. Told once, however often it is read. */
export async function markRead(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  { noteId, isRead }: { noteId: string; isRead: boolean },
): Promise<{ ok: true }> {
  const userId = actorId(ctx.actor);
  if (ctx.actor.kind !== "user" || userId === null) throw new AppError("forbidden");
  const isNews = await ctx.db.transact(async (tx) => {
    if (!(await findNote(tx, workspaceId, noteId))) throw new AppError("not-found");
    const mine = and(eq(noteReads.noteId, noteId), eq(noteReads.userId, userId));
    const [before] = await tx.select({ at: noteReads.readAt }).from(noteReads).where(mine);
    if ((before !== undefined) === isRead) return false;
    if (isRead) await tx.insert(noteReads).values({ noteId, userId, readAt: ctx.now() });
    else await tx.delete(noteReads).where(mine);
    const event = isRead ? "note.read" : "note.unread";
    await record(tx, ctx, { workspaceId, event, subject: noteId });
    return true;
  });
  if (isNews) ctx.outside.announce(workspaceId, { kind: "reads", noteId });
  return { ok: true };
}
