import { and, asc, eq, gt, inArray, or } from "drizzle-orm";
import { z } from "zod";
import { noteMaps, notes } from "#db/schema/evidence.ts";
import { type PageQuery, pageOf } from "#domain/api/cursor.ts";
import type { AnswerOf } from "#domain/api/operations.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { visibleNotes } from "../evidence/scope.ts";
import { cursorIn } from "./read-maps.ts";

/** What notes there are, the oldest first; their words stay here. */
export async function listNotes(
  ctx: Ctx,
  { workspaceId }: Granted<"evidence.read">,
  { cursor, limit }: PageQuery,
): Promise<AnswerOf<"listNotes">> {
  const after = cursorIn(cursor, z.tuple([z.number(), z.string()]));
  const since = after && new Date(after[0]);
  const rows = await ctx.db.read
    .select()
    .from(notes)
    .where(
      and(
        visibleNotes(workspaceId),
        after && since
          ? or(gt(notes.createdAt, since), and(eq(notes.createdAt, since), gt(notes.id, after[1])))
          : undefined,
      ),
    )
    .orderBy(asc(notes.createdAt), asc(notes.id))
    .limit(limit + 1);
  const ids = rows.map(({ id }) => id);
  const links = await ctx.db.read.select().from(noteMaps).where(inArray(noteMaps.noteId, ids));
  return pageOf(rows, limit, {
    item: ({ analyzer, createdAt, ...note }) => ({
      ...note,
      isAnalyzed: analyzer !== null,
      mapIds: links.filter(({ noteId }) => noteId === note.id).map(({ mapId }) => mapId),
      createdAt: createdAt.toISOString(),
    }),
    key: ({ createdAt, id }) => [createdAt.getTime(), id],
  });
}
