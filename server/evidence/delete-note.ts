import { eq } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueuePain } from "../jobs/enqueue.ts";
import { findNote, mapsOfNote } from "./scope.ts";

/**
 * The note and what was found in it stop counting; `restoreNote` brings both back as they were, until
 * `sweepDeletedNotes` erases them.
 */
export async function deleteNote(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  { noteId }: { noteId: string },
): Promise<{ ok: true }> {
  return setDeleted(ctx, grant, { noteId, deletedAt: ctx.now(), event: "note.deleted" });
}

export async function restoreNote(
  ctx: Ctx,
  grant: Granted<"evidence.edit">,
  { noteId }: { noteId: string },
): Promise<{ ok: true }> {
  return setDeleted(ctx, grant, { noteId, deletedAt: null, event: "note.restored" });
}

async function setDeleted(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { noteId, deletedAt, event }: { noteId: string; deletedAt: Date | null; event: string },
): Promise<{ ok: true }> {
  await ctx.db.transact(async (tx) => {
    const note = await findNote(tx, workspaceId, noteId);
    if (!note) throw new AppError("not-found");
    // its days in the bin are counted from the first time
    if (note.deletedAt !== null && deletedAt !== null) return;
    await tx.update(notes).set({ deletedAt, updatedAt: ctx.now() }).where(eq(notes.id, noteId));
    for (const mapId of await mapsOfNote(tx, noteId)) await enqueuePain(tx, ctx, mapId);
    await record(tx, ctx, { workspaceId, event, subject: noteId });
  });
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return { ok: true };
}
