import { and, desc, eq, isNotNull } from "drizzle-orm";
import { notes, participants } from "#db/schema/evidence.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { isInPlace } from "./scope.ts";

/** What lies in the bin, the last deleted first. */
export async function readDeletedNotes(ctx: Ctx, { workspaceId }: Granted<"evidence.edit">) {
  const { id, title, sourceType, deletedAt } = notes;
  const rows = await ctx.db.read
    .select({ id, title, sourceType, deletedAt, participant: participants.pseudonym })
    .from(notes)
    .leftJoin(participants, eq(participants.id, notes.participantId))
    .where(and(eq(notes.workspaceId, workspaceId), isNotNull(deletedAt), isInPlace()))
    .orderBy(desc(deletedAt), desc(id))
    .limit(mostShown);
  return rows.flatMap(({ deletedAt, ...note }) => (deletedAt ? { ...note, deletedAt } : []));
}
export type DeletedNote = Awaited<ReturnType<typeof readDeletedNotes>>[number];

const mostShown = 500;
