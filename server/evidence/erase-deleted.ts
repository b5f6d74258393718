import { and, inArray, isNotNull, lt } from "drizzle-orm";
import { notes } from "#db/schema/evidence.ts";
import { binnedBefore } from "#domain/evidence/bin.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { enqueueFilesDrop, enqueuePain } from "../jobs/enqueue.ts";
import { enqueueScrub, scrubNow } from "../jobs/scrub.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import { eraseNotes } from "./erase-notes.ts";
import { findNote } from "./scope.ts";

/**
 * A deleted note goes for good: its words, what was found in them and where that was put, from the
 * file as well. What people wrote of it in their own words stays; a withdrawal takes that along.
 */
export async function eraseDeletedNote(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.edit">,
  { noteId }: { noteId: string },
): Promise<{ ok: true } | { ok: false; reason: "not-deleted" }> {
  const note = await findNote(ctx.db.read, workspaceId, noteId);
  if (!note) throw new AppError("not-found");
  if (note.deletedAt === null) return { ok: false, reason: "not-deleted" };
  await erase(ctx, workspaceId, [noteId], { event: "note.erased", subject: noteId });
  return { ok: true };
}

/** Those whose time in the bin is over. Counts them. */
export async function sweepDeletedNotes(ctx: Ctx): Promise<number> {
  const due = await ctx.db.read
    .select({ id: notes.id, workspaceId: notes.workspaceId })
    .from(notes)
    .where(lt(notes.deletedAt, binnedBefore(ctx.now())));
  for (const workspaceId of new Set(due.map((note) => note.workspaceId))) {
    const ids = due.flatMap((note) => (note.workspaceId === workspaceId ? note.id : []));
    await erase(ctx, workspaceId, ids, { event: "notes.erased", subject: workspaceId });
  }
  return due.length;
}

const notesAWrite = 20;

async function erase(
  ctx: Ctx,
  workspaceId: string,
  ids: string[],
  told: { event: string; subject: string },
): Promise<void> {
  for (const group of groupsOf(ids, notesAWrite)) {
    await ctx.db.transact(async (tx) => {
      const rows = await tx
        .select({ id: notes.id })
        .from(notes)
        .where(and(inArray(notes.id, group), isNotNull(notes.deletedAt)));
      // who brought one back meanwhile keeps it
      const still = rows.map(({ id }) => id);
      const { mapIds, ...erased } = await eraseNotes(tx, workspaceId, still);
      for (const mapId of mapIds) await enqueuePain(tx, ctx, mapId);
      await enqueueFilesDrop(tx, ctx, workspaceId);
      await enqueueScrub(tx, ctx);
      await record(tx, ctx, { workspaceId, ...told, detail: { ...erased } });
    });
  }
  await scrubNow(ctx);
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
}
