import { asc, eq, inArray } from "drizzle-orm";
import { codes, excerptCodes } from "#db/schema/codes.ts";
import type { Tx } from "#db/transact.ts";
import { type Code, speakerOf } from "#domain/evidence/codebook/code.ts";

/** The whole codebook of a workspace, retired codes too. */
export async function readBook(tx: Tx, workspaceId: string): Promise<Code[]> {
  const rows = await tx
    .select()
    .from(codes)
    .where(eq(codes.workspaceId, workspaceId))
    .orderBy(asc(codes.order), asc(codes.id));
  return rows.map(({ workspaceId: _, createdBy: __, createdAt: ___, ...code }) => code);
}

/** Every code that this one speaks for, itself among them. */
export function voicesOf(book: readonly Code[], codeId: string): string[] {
  return book.filter(({ id }) => speakerOf(book, id)?.id === codeId).map(({ id }) => id);
}

/** What each passage is coded with as the book stands now, in the order of the coding. */
export async function codesOf(
  tx: Tx,
  book: readonly Code[],
  excerptIds: readonly string[],
): Promise<Map<string, string[]>> {
  const byExcerpt = new Map<string, string[]>();
  if (book.length === 0) return byExcerpt;
  for (let from = 0; from < excerptIds.length; from += 500) {
    const rows = await tx
      .select({ excerptId: excerptCodes.excerptId, codeId: excerptCodes.codeId })
      .from(excerptCodes)
      .where(inArray(excerptCodes.excerptId, excerptIds.slice(from, from + 500)))
      .orderBy(asc(excerptCodes.at), asc(excerptCodes.codeId));
    for (const { excerptId, codeId } of rows) {
      const speaker = speakerOf(book, codeId);
      const known = byExcerpt.get(excerptId) ?? [];
      if (speaker && !known.includes(speaker.id)) byExcerpt.set(excerptId, [...known, speaker.id]);
    }
  }
  return byExcerpt;
}
