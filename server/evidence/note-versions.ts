import { and, desc, eq, lt } from "drizzle-orm";
import { excerpts, type notes } from "#db/schema/evidence.ts";
import { noteVersions } from "#db/schema/note-versions.ts";
import { users } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { versionKeptDays } from "#domain/evidence/note-version.ts";
import { actorId, type Ctx } from "../context.ts";

type Note = typeof notes.$inferSelect;

/** The note as it stands is put aside, in the transaction in which another text takes its place. */
export async function keepVersion(tx: Tx, ctx: Ctx, note: Note): Promise<string> {
  const { title, text, textHash, sourceType, sourceName, language } = note;
  const { importKey, masked, shownWords } = note;
  const held = await tx
    .select({
      excerptId: excerpts.id,
      start: excerpts.start,
      end: excerpts.end,
      hasLostPlace: excerpts.hasLostPlace,
    })
    .from(excerpts)
    .where(and(eq(excerpts.noteId, note.id), eq(excerpts.isHeld, true)));
  const id = ctx.newId();
  await tx.insert(noteVersions).values({
    id,
    noteId: note.id,
    workspaceId: note.workspaceId,
    was: {
      ...{ title, text, textHash, sourceType, sourceName, language },
      ...{ importKey, masked, shownWords },
    },
    held,
    replacedBy: actorId(ctx.actor),
    replacedAt: ctx.now(),
  });
  return id;
}

/** The text before the one that stands now, if it is kept still. */
export async function lastVersion(read: Tx, noteId: string) {
  const [row] = await read
    .select()
    .from(noteVersions)
    .where(eq(noteVersions.noteId, noteId))
    .orderBy(desc(noteVersions.replacedAt), desc(noteVersions.id))
    .limit(1);
  return row ?? null;
}

/** What the reader of a note is told of it, without its words. */
export type Replaced = { versionId: string; at: Date; by: string | null; title: string };

export async function replacedOf(read: Tx, noteId: string): Promise<Replaced | null> {
  const version = await lastVersion(read, noteId);
  if (!version) return null;
  const [who] = version.replacedBy
    ? await read.select({ name: users.name }).from(users).where(eq(users.id, version.replacedBy))
    : [];
  const { id, replacedAt, was } = version;
  return { versionId: id, at: replacedAt, by: who?.name ?? null, title: was.title };
}

/** Texts that nobody has asked for again go. */
export async function sweepVersions(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.now().getTime() - versionKeptDays * 24 * 3_600_000);
  await ctx.db.transact((tx) => tx.delete(noteVersions).where(lt(noteVersions.replacedAt, before)));
}

/** Somebody took back their words: what stood before may hold them still, under whatever label. */
export async function forgetVersions(tx: Tx, workspaceId: string): Promise<void> {
  await tx.delete(noteVersions).where(eq(noteVersions.workspaceId, workspaceId));
}
