import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import { codeChanges, excerptCodes } from "#db/schema/codes.ts";
import { excerpts, notes } from "#db/schema/evidence.ts";
import { users } from "#db/schema/workspace.ts";
import type { CodeChangeKind } from "#domain/evidence/codebook/change.ts";
import { type Code, isLive, speakerOf } from "#domain/evidence/codebook/code.ts";
import { type CodeCount, countCodes } from "#domain/evidence/codebook/count.ts";
import { codebookTable } from "#domain/evidence/codebook/table.ts";
import type { Granted } from "../../access/authorize.ts";
import { actorId, type Ctx } from "../../context.ts";
import { visibleNotes } from "../scope.ts";
import { readBook, voicesOf } from "./book.ts";

export type CodeRow = Code & CodeCount;

export type ChangeRow = {
  id: number;
  kind: CodeChangeKind;
  /** of an undo: what was taken back */
  of: CodeChangeKind | null;
  subject: string;
  by: string | null;
  isMine: boolean;
  at: Date;
  isUndone: boolean;
};

export type Codebook = {
  codes: CodeRow[];
  /** newest first */
  changes: ChangeRow[];
  /** notes with words, and those of them with at least one coded passage */
  coverage: { notes: number; coded: number };
};

/** The codes in use, how often and by how many people each is said, and what was done to them last. */
export async function readCodebook(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
): Promise<Codebook> {
  const book = await readBook(ctx.db.read, workspaceId);
  const passages = await codedPassages(ctx, workspaceId);
  const counts = countCodes(book, passages);
  const live = new Set(book.filter((code) => speakerOf(book, code.id)).map(({ id }) => id));
  const codedNotes = new Set(
    passages.filter(({ codeId }) => live.has(codeId)).map(({ noteId }) => noteId),
  );
  const [all] = await ctx.db.read
    .select({ n: sql<number>`count(*)`.mapWith(Number) })
    .from(notes)
    .where(and(visibleNotes(workspaceId), ne(notes.text, "")));
  return {
    codes: book.filter(isLive).map((code) => ({ ...code, ...(counts.get(code.id) ?? none) })),
    changes: await readChanges(ctx, workspaceId),
    coverage: { notes: all?.n ?? 0, coded: codedNotes.size },
  };
}

const none: CodeCount = { excerpts: 0, people: 0, branchExcerpts: 0, branchPeople: 0 };

/** The names alone, for pickers and chips. */
export async function readCodes(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
): Promise<Code[]> {
  return (await readBook(ctx.db.read, workspaceId)).filter(isLive);
}

export async function exportCodebook(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.export">,
): Promise<string> {
  return codebookTable(await readBook(ctx.db.read, workspaceId));
}

export type PassageOfCode = {
  excerptId: string;
  noteId: string;
  text: string;
  noteTitle: string;
};

/** The passages of one code, for a look at them and to choose those that go when it is split. */
export async function readPassages(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  { codeId, limit = 500 }: { codeId: string; limit?: number },
): Promise<PassageOfCode[]> {
  const book = await readBook(ctx.db.read, workspaceId);
  return ctx.db.read
    .selectDistinct({
      excerptId: excerpts.id,
      noteId: notes.id,
      text: excerpts.text,
      noteTitle: notes.title,
    })
    .from(excerptCodes)
    .innerJoin(excerpts, eq(excerpts.id, excerptCodes.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(and(inArray(excerptCodes.codeId, voicesOf(book, codeId)), visibleNotes(workspaceId)))
    .orderBy(notes.title, excerpts.id)
    .limit(limit);
}

async function codedPassages(ctx: Ctx, workspaceId: string) {
  const rows = await ctx.db.read
    .select({
      codeId: excerptCodes.codeId,
      excerptId: excerptCodes.excerptId,
      noteId: notes.id,
      participantId: sql<
        string | null
      >`coalesce(${excerpts.participantId}, ${notes.participantId})`,
    })
    .from(excerptCodes)
    .innerJoin(excerpts, eq(excerpts.id, excerptCodes.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(visibleNotes(workspaceId));
  return rows.map(({ participantId, ...row }) => ({
    ...row,
    // As domain/pain/evidence.ts counts people: a note without a participant is one of its own.
    person: participantId === null ? `note:${row.noteId}` : `participant:${participantId}`,
  }));
}

async function readChanges(ctx: Ctx, workspaceId: string): Promise<ChangeRow[]> {
  const rows = await ctx.db.read
    .select({
      id: codeChanges.id,
      kind: codeChanges.kind,
      subject: codeChanges.subject,
      undoes: codeChanges.undoes,
      by: users.name,
      byId: codeChanges.by,
      at: codeChanges.at,
      undoneAt: codeChanges.undoneAt,
    })
    .from(codeChanges)
    .leftJoin(users, eq(users.id, codeChanges.by))
    .where(eq(codeChanges.workspaceId, workspaceId))
    .orderBy(desc(codeChanges.id))
    .limit(30);
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  const me = actorId(ctx.actor);
  return rows.map(({ undoes, byId, undoneAt, ...row }) => ({
    ...row,
    of: undoes === null ? null : (kinds.get(undoes) ?? null),
    isMine: byId === me,
    isUndone: undoneAt !== null,
  }));
}
