import { and, eq, exists, inArray, type SQL, sql } from "drizzle-orm";
import { excerptCodes } from "#db/schema/codes.ts";
import { excerpts, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { branchOf } from "#domain/evidence/codebook/code.ts";
import { readBook, voicesOf } from "./book.ts";

/** Of a note in a query: it has a passage with that code, or with one under it. */
export async function isCodedWith(read: Tx, workspaceId: string, codeId: string): Promise<SQL> {
  const book = await readBook(read, workspaceId);
  const wanted = [...branchOf(book, codeId)].flatMap((id) => voicesOf(book, id));
  return exists(
    read
      .select({ one: sql`1` })
      .from(excerptCodes)
      .innerJoin(excerpts, eq(excerpts.id, excerptCodes.excerptId))
      .where(and(eq(excerpts.noteId, notes.id), inArray(excerptCodes.codeId, wanted))),
  );
}
