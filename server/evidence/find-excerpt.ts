import { and, eq, isNull } from "drizzle-orm";
import { excerpts, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { AppError } from "../errors.ts";

/** A passage of a note of this workspace; of any other it is not there. */
export async function findExcerpt(tx: Tx, workspaceId: string, excerptId: string) {
  const [row] = await tx
    .select({ excerpt: excerpts })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .where(
      and(
        eq(excerpts.id, excerptId),
        eq(excerpts.workspaceId, workspaceId),
        isNull(notes.deletedAt),
      ),
    );
  if (!row) throw new AppError("not-found");
  return row.excerpt;
}
