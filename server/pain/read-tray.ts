import { and, asc, desc, eq, inArray, isNull, not, or, sql } from "drizzle-orm";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { nodes } from "#db/schema/map.ts";
import { isAllowed } from "#domain/access/policy.ts";
import type { SourceType } from "#domain/evidence/note.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { isAttachedOn } from "../evidence/attached-steps.ts";
import { visibleNotes } from "../evidence/scope.ts";
import { isPlacedStep, isPlacement } from "./placed.ts";

export type TrayRow = {
  excerptId: string;
  noteId: string;
  noteTitle: string;
  start: number;
  end: number;
  /** null: no consent to quote it here; it can be read in its note */
  text: string | null;
  label: "pain" | "gain" | "neutral";
  sourceType: string;
  candidates: { stepId: string; title: string; score: number }[];
};

/** Pains and gains that wait for a step, those whose step was deleted among them. */
export async function readTray(
  ctx: Ctx,
  grant: Granted<"pain.read">,
  {
    offset = 0,
    limit = 50,
    label = null,
    sourceType = null,
  }: {
    offset?: number;
    limit?: number;
    label?: "pain" | "gain" | null;
    sourceType?: SourceType | null;
  },
): Promise<TrayRow[]> {
  const { mapId, workspaceId, role } = grant;
  if (role !== "system" && !isAllowed(role, "evidence.read")) throw new AppError("forbidden");
  const rows = await ctx.db.read
    .select({
      excerpt: excerpts,
      noteTitle: notes.title,
      sourceType: notes.sourceType,
      consent: notes.consent,
      personConsent: participants.consent,
      candidates: placements.candidates,
    })
    .from(noteMaps)
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    .innerJoin(excerpts, eq(excerpts.noteId, notes.id))
    .leftJoin(
      participants,
      eq(participants.id, sql`coalesce(${excerpts.participantId}, ${notes.participantId})`),
    )
    .leftJoin(placements, isPlacement(mapId))
    .leftJoin(nodes, isPlacedStep())
    .where(
      and(
        eq(noteMaps.mapId, mapId),
        visibleNotes(workspaceId),
        inArray(excerpts.label, label === null ? ["pain", "gain"] : [label]),
        sourceType === null ? undefined : eq(notes.sourceType, sourceType),
        eq(excerpts.hasLostPlace, false),
        or(isNull(placements.stepId), isNull(nodes.id)),
        not(isAttachedOn(mapId)),
      ),
    )
    .orderBy(desc(excerpts.severity), desc(excerpts.pain), asc(excerpts.id))
    .limit(limit)
    .offset(offset);
  const titles = await stepTitles(ctx, mapId);
  return rows.map(({ excerpt, noteTitle, sourceType, consent, personConsent, candidates }) => ({
    excerptId: excerpt.id,
    noteId: excerpt.noteId,
    noteTitle,
    start: excerpt.start,
    end: excerpt.end,
    text: isQuotable({ note: consent, person: personConsent }) ? excerpt.text : null,
    label: excerpt.label,
    sourceType,
    candidates: (candidates ?? []).flatMap(({ stepId, score }) => {
      const title = titles.get(stepId);
      return title === undefined ? [] : [{ stepId, title, score }];
    }),
  }));
}

async function stepTitles(ctx: Ctx, mapId: string): Promise<Map<string, string>> {
  const rows = await ctx.db.read
    .select({ id: nodes.id, title: nodes.title })
    .from(nodes)
    .where(and(eq(nodes.mapId, mapId), eq(nodes.kind, "step")));
  return new Map(rows.map(({ id, title }) => [id, title]));
}
