import { and, eq, isNotNull, isNull, lt, notExists, or, sql } from "drizzle-orm";
import { excerpts, noteSpeakers, notes, participants } from "#db/schema/evidence.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { eraseNotes } from "../evidence/erase-notes.ts";
import { enqueueFilesDrop, enqueuePain } from "../jobs/enqueue.ts";
import { enqueueScrub, scrubNow } from "../jobs/scrub.ts";
import { groupsOf } from "../jobs/small-writes.ts";
import { copiesIn } from "./copies.ts";
import { hearNotes } from "./hear-notes.ts";

const notesAWrite = 20;

/**
 * Erases what workspaces wanted to keep for so many months only: notes whose experience (or, undated,
 * whose coming in) is longer ago, and people of whom nothing is left. Counts the notes.
 */
export async function sweepOldNotes(ctx: Ctx): Promise<number> {
  const kept = await ctx.db.read
    .select({ id: workspaces.id, months: workspaces.retentionMonths })
    .from(workspaces)
    .where(isNotNull(workspaces.retentionMonths));
  let gone = 0;
  for (const { id, months } of kept) gone += await sweepWorkspace(ctx, id, months ?? 0);
  return gone;
}

async function sweepWorkspace(ctx: Ctx, workspaceId: string, months: number): Promise<number> {
  const before = monthsBefore(ctx.now(), months);
  const ids = await oldNotes(ctx.db.read, workspaceId, before);
  const isDue = ids.length > 0 || (await unheard(ctx.db.read, workspaceId, before)).length > 0;
  if (!isDue) return 0;
  const copies = await copiesIn(ctx.db.read, workspaceId);
  await hearNotes(ctx.db.read, ids, copies.hear);
  const copied = await ctx.db.transact(async (tx) => {
    await enqueueScrub(tx, ctx);
    return copies.erase(tx);
  });
  const mapIds = new Set(copied.mapIds);
  for (const group of groupsOf(ids, notesAWrite)) {
    const erased = await ctx.db.transact(async (tx) => {
      await enqueueScrub(tx, ctx);
      return eraseNotes(tx, workspaceId, group);
    });
    for (const mapId of erased.mapIds) mapIds.add(mapId);
  }
  await ctx.db.transact(async (tx) => {
    const gone = await unheard(tx, workspaceId, before);
    for (const id of gone) await tx.delete(participants).where(eq(participants.id, id));
    for (const mapId of mapIds) await enqueuePain(tx, ctx, mapId);
    await enqueueFilesDrop(tx, ctx, workspaceId);
    const detail = { notes: ids.length, people: gone.length, months };
    await record(tx, ctx, { workspaceId, event: "notes.expired", subject: workspaceId, detail });
  });
  await scrubNow(ctx);
  ctx.outside.wakeJobs();
  ctx.outside.announce(workspaceId, { kind: "notes" });
  return ids.length;
}

/** Notes older than a plain date. */
export async function oldNotes(read: Tx, workspaceId: string, before: Date): Promise<string[]> {
  const day = before.toISOString().slice(0, 10);
  const undated = and(sql`${notes.date} is null`, lt(notes.createdAt, before));
  const rows = await read
    .select({ id: notes.id })
    .from(notes)
    .where(and(eq(notes.workspaceId, workspaceId), sql`(${notes.date} < ${day} or (${undated}))`));
  return rows.map(({ id }) => id);
}

export function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(now.getUTCDate(), last));
  return then;
}

/**
 * With the last note goes the person, and with them their name. Who was put on the register may have
 * nothing there yet: they are kept as long as a note would be.
 */
async function unheard(read: Tx, workspaceId: string, before: Date): Promise<string[]> {
  const told = read
    .select({ id: notes.id })
    .from(notes)
    .where(eq(notes.participantId, participants.id));
  const spoke = read
    .select({ id: excerpts.id })
    .from(excerpts)
    .where(eq(excerpts.participantId, participants.id));
  const speaks = read
    .select({ id: noteSpeakers.noteId })
    .from(noteSpeakers)
    .where(eq(noteSpeakers.participantId, participants.id));
  const rows = await read
    .select({ id: participants.id })
    .from(participants)
    .where(
      and(
        eq(participants.workspaceId, workspaceId),
        or(isNull(participants.registeredAt), lt(participants.registeredAt, before)),
        notExists(told),
        notExists(speaks),
        notExists(spoke),
      ),
    );
  return rows.map(({ id }) => id);
}
