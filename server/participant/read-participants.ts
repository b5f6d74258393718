import { and, asc, count, countDistinct, desc, eq, max, sql } from "drizzle-orm";
import { excerpts, notes, participants } from "#db/schema/evidence.ts";
import { participantNames, withdrawals } from "#db/schema/participant.ts";
import type { Tx } from "#db/transact.ts";
import type { Consent } from "#domain/evidence/note.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { isSpokenBy, visibleNotes } from "../evidence/scope.ts";

export type ParticipantRow = {
  id: string;
  pseudonym: string;
  consent: Consent;
  segment: string | null;
  personaId: string | null;
  notes: number;
  passages: number;
  /** date of the latest experience told, "2026-04-23" */
  latest: string | null;
  hasName: boolean;
};

/** Worker task: everybody of the research, those who said most first. */
export async function readParticipants(
  { workspaceId }: { workspaceId: string },
  { read }: { read: Tx },
): Promise<ParticipantRow[]> {
  const heard = read
    .select({
      id: participants.id,
      notes: countDistinct(notes.id).as("heard_notes"),
      passages: count(excerpts.id).as("heard_passages"),
      latest: max(notes.date).as("heard_latest"),
    })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .innerJoin(participants, isSpokenBy())
    .where(visibleNotes(workspaceId))
    .groupBy(participants.id)
    .as("heard");
  return read
    .select({
      id: participants.id,
      pseudonym: participants.pseudonym,
      consent: participants.consent,
      segment: participants.segment,
      personaId: participants.personaId,
      notes: sql<number>`coalesce(${heard.notes}, 0)`.mapWith(Number),
      passages: sql<number>`coalesce(${heard.passages}, 0)`.mapWith(Number),
      latest: heard.latest,
      hasName: sql<boolean>`${participantNames.participantId} is not null`.mapWith(Boolean),
    })
    .from(participants)
    .leftJoin(heard, eq(heard.id, participants.id))
    .leftJoin(participantNames, eq(participantNames.participantId, participants.id))
    .where(eq(participants.workspaceId, workspaceId))
    .orderBy(desc(sql`coalesce(${heard.passages}, 0)`), asc(participants.pseudonym));
}

export async function readParticipant(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.read">,
  participantId: string,
) {
  const [person] = await ctx.db.read
    .select({
      id: participants.id,
      pseudonym: participants.pseudonym,
      consent: participants.consent,
      consentDate: participants.consentDate,
      consentCovers: participants.consentCovers,
      segment: participants.segment,
      personaId: participants.personaId,
      attributes: participants.attributes,
      hasName: sql<boolean>`${participantNames.participantId} is not null`.mapWith(Boolean),
    })
    .from(participants)
    .leftJoin(participantNames, eq(participantNames.participantId, participants.id))
    .where(and(eq(participants.id, participantId), eq(participants.workspaceId, workspaceId)));
  if (!person) return null;
  const told = await ctx.db.read
    .select({
      id: notes.id,
      title: notes.title,
      sourceType: notes.sourceType,
      date: notes.date,
      passages: count(excerpts.id),
    })
    .from(notes)
    .leftJoin(excerpts, eq(excerpts.noteId, notes.id))
    .where(
      and(
        visibleNotes(workspaceId),
        sql`coalesce(${excerpts.participantId}, ${notes.participantId}) = ${participantId}`,
      ),
    )
    .groupBy(notes.id)
    .orderBy(desc(notes.date), asc(notes.title));
  return { ...person, attributes: person.attributes ?? {}, told };
}
export type ParticipantView = NonNullable<Awaited<ReturnType<typeof readParticipant>>>;

/** Certificates of what was erased, the latest first. */
export async function readWithdrawals(ctx: Ctx, { workspaceId }: Granted<"participant.read">) {
  return ctx.db.read
    .select({ id: withdrawals.id, at: withdrawals.at, erased: withdrawals.erased })
    .from(withdrawals)
    .where(eq(withdrawals.workspaceId, workspaceId))
    .orderBy(desc(withdrawals.at));
}
export type Withdrawal = Awaited<ReturnType<typeof readWithdrawals>>[number];
