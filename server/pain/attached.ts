import { and, asc, eq, or, sql } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { excerpts, notes, participants, placements } from "#db/schema/evidence.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { isSpokenBy, visibleNotes } from "../evidence/scope.ts";

export type AttachedPassage = {
  excerptId: string;
  noteId: string;
  /** null: no consent to quote it; it counts all the same */
  text: string | null;
  language: "fi" | "en" | "und";
  label: "pain" | "gain" | "neutral";
  sourceType: string;
  participant: string | null;
};

const mostShown = 100;

/** What people put on a step or a card by hand: attached to it, or at home on it by their word. */
export async function readAttached(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"pain.quote">,
  { nodeId }: { nodeId: string },
): Promise<AttachedPassage[]> {
  const isAttached = sql`exists (select 1 from ${attachments} where ${attachments.excerptId} = ${excerpts.id} and ${attachments.mapId} = ${mapId} and ${attachments.nodeId} = ${nodeId})`;
  const isHome = sql`exists (select 1 from ${placements} where ${placements.excerptId} = ${excerpts.id} and ${placements.mapId} = ${mapId} and ${placements.stepId} = ${nodeId} and ${placements.by} = 'person')`;
  const rows = await ctx.db.read
    .select({
      excerptId: excerpts.id,
      noteId: excerpts.noteId,
      text: excerpts.text,
      language: excerpts.language,
      label: excerpts.label,
      sourceType: notes.sourceType,
      participant: participants.pseudonym,
      consent: notes.consent,
      person: participants.consent,
    })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(participants, isSpokenBy())
    .where(and(visibleNotes(workspaceId), or(isAttached, isHome)))
    .orderBy(asc(excerpts.label), asc(excerpts.id))
    .limit(mostShown);
  return rows.map(({ consent, person, ...row }) => ({
    ...row,
    text: isQuotable({ note: consent, person }) ? row.text : null,
  }));
}
