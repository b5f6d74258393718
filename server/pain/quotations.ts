import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { excerpts, notes, participants, placements } from "#db/schema/evidence.ts";
import { painPointExcerpts } from "#db/schema/pain.ts";
import { isAllowed } from "#domain/access/policy.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { isSpokenBy, visibleNotes } from "../evidence/scope.ts";
import type { PersonRow } from "./read.ts";

export type Quotation = {
  excerptId: string;
  noteId: string;
  noteTitle: string;
  /** in the note's text */
  start: number;
  end: number;
  text: string;
  label: "pain" | "gain" | "neutral";
  /** what the analysis had said, where a person has judged since */
  machineLabel: "pain" | "gain" | "neutral" | null;
  /** its version, and the model that gave the label if one did */
  analyzer: string;
  pain: number;
  gain: number;
  /** in the note's text */
  cues: { kind: string; start: number; end: number }[];
  severity: number;
  language: string;
  sourceType: string;
  sourceName: string | null;
  date: string | null;
  participant: string | null;
  stepId: string | null;
  /** a person has confirmed or corrected it */
  isReviewed: boolean;
};

/** The people and the words behind a pain point; words only where there is consent and a right to. */
export async function quotationsOf(
  ctx: Ctx,
  { mapId, workspaceId, role }: Granted<"pain.read">,
  painPointId: string,
): Promise<{
  quotations: Quotation[];
  people: PersonRow[];
  unquotable: number;
  excerptIds: string[];
}> {
  const rows = await ctx.db.read
    .select({ excerpt: excerpts, note: notes, placement: placements })
    .from(painPointExcerpts)
    .innerJoin(excerpts, eq(excerpts.id, painPointExcerpts.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(placements, and(eq(placements.excerptId, excerpts.id), eq(placements.mapId, mapId)))
    .where(
      and(
        eq(painPointExcerpts.painPointId, painPointId),
        visibleNotes(workspaceId),
        eq(excerpts.hasLostPlace, false),
      ),
    )
    .orderBy(desc(excerpts.severity), desc(excerpts.pain), excerpts.id);
  const known = await peopleOf(ctx, painPointId);
  const mayQuote = role === "system" || isAllowed(role, "pain.quote");

  const people = new Map<string, PersonRow>();
  const quotations: Quotation[] = [];
  let unquotable = 0;
  for (const { excerpt, note, placement } of rows) {
    const participantId = excerpt.participantId ?? note.participantId;
    const participant = participantId === null ? undefined : known.get(participantId);
    const key = participantId ?? `note:${note.id}`;
    const person = people.get(key) ?? {
      participantId,
      pseudonym: participant?.pseudonym ?? null,
      sourceType: note.sourceType,
      mentions: 0,
      severity: 0,
    };
    people.set(key, person);
    person.mentions++;
    person.severity = Math.max(person.severity, excerpt.severity);
    if (!isQuotable({ note: note.consent, person: participant?.consent ?? null })) unquotable++;
    else if (mayQuote) {
      quotations.push({
        ...quotationOf(excerpt, note),
        participant: participant?.pseudonym ?? null,
        stepId: placement?.stepId ?? null,
        isReviewed: excerpt.labelledAt !== null || placement?.by === "person",
      });
    }
  }
  return {
    quotations,
    people: [...people.values()].sort((a, b) => b.severity - a.severity),
    unquotable,
    excerptIds: rows.map(({ excerpt }) => excerpt.id),
  };
}

function quotationOf(
  excerpt: typeof excerpts.$inferSelect,
  note: typeof notes.$inferSelect,
): Omit<Quotation, "participant" | "stepId" | "isReviewed"> {
  return {
    excerptId: excerpt.id,
    noteId: note.id,
    noteTitle: note.title,
    start: excerpt.start,
    end: excerpt.end,
    text: excerpt.text,
    label: excerpt.label,
    machineLabel: excerpt.machineLabel,
    analyzer: excerpt.analyzer,
    pain: excerpt.pain,
    gain: excerpt.gain,
    cues: excerpt.cues,
    severity: excerpt.severity,
    language: excerpt.language,
    sourceType: note.sourceType,
    sourceName: note.sourceName,
    date: note.date,
  };
}

/** The words of these passages, in this order, as far as they may be quoted. */
export async function readQuotations(
  ctx: Ctx,
  { workspaceId, role }: Granted<"board.read">,
  excerptIds: readonly string[],
): Promise<Quotation[]> {
  if (excerptIds.length === 0 || !(role === "system" || isAllowed(role, "pain.quote"))) return [];
  const rows = await ctx.db.read
    .select({ excerpt: excerpts, note: notes, person: participants, stepId: placements.stepId })
    .from(excerpts)
    // Joined in this order: these passages lead to their notes, never all notes to them.
    .crossJoin(notes)
    .leftJoin(participants, isSpokenBy())
    .leftJoin(placements, and(eq(placements.excerptId, excerpts.id), eq(placements.by, "person")))
    .where(
      and(
        eq(notes.id, excerpts.noteId),
        visibleNotes(workspaceId),
        eq(excerpts.hasLostPlace, false),
        inArray(excerpts.id, [...excerptIds]),
      ),
    );
  const found = new Map(
    rows
      .filter(({ note, person }) =>
        isQuotable({ note: note.consent, person: person?.consent ?? null }),
      )
      .map(({ excerpt, note, person, stepId }) => [
        excerpt.id,
        {
          ...quotationOf(excerpt, note),
          participant: person?.pseudonym ?? null,
          stepId,
          isReviewed: excerpt.labelledAt !== null || stepId !== null,
        },
      ]),
  );
  return excerptIds.flatMap((id) => found.get(id) ?? []);
}

async function peopleOf(ctx: Ctx, painPointId: string) {
  const rows = await ctx.db.read
    .selectDistinct({
      id: participants.id,
      pseudonym: participants.pseudonym,
      consent: participants.consent,
    })
    .from(painPointExcerpts)
    .innerJoin(excerpts, eq(excerpts.id, painPointExcerpts.excerptId))
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .innerJoin(participants, eq(participants.workspaceId, notes.workspaceId))
    .where(
      and(
        eq(painPointExcerpts.painPointId, painPointId),
        eq(participants.id, sql`coalesce(${excerpts.participantId}, ${notes.participantId})`),
      ),
    );
  return new Map(rows.map((row) => [row.id, row]));
}
