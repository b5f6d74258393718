import {
  and,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  ne,
  not,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { z } from "zod";
import {
  excerpts,
  noteMaps,
  noteReads,
  notes,
  participants,
  placements,
} from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { excerptLabels } from "#domain/evidence/excerpt.ts";
import {
  consentSchema,
  languageSchema,
  plainDateSchema,
  sourceTypeSchema,
  voiceSchema,
} from "#domain/evidence/note.ts";

/** `waiting` for the analysis; `unreviewed`: findings nobody has judged; `unread` and `read` by the reader. */
export const noteStates = ["unread", "read", "unreviewed", "waiting"] as const;
export type NoteState = (typeof noteStates)[number];

const id = z.string().min(1).max(64);
const words = z.string().trim().min(1).max(300);

export const noteFilterSchema = z.object({
  /** words, "phrases" and -without: db/search.ts */
  search: z.string().trim().max(200).optional(),
  sourceTypes: z.array(sourceTypeSchema).optional(),
  voice: voiceSchema.optional(),
  consent: consentSchema.optional(),
  language: languageSchema.optional(),
  /** notes with at least one such passage */
  label: z.enum(excerptLabels).optional(),
  mapId: id.optional(),
  /** with mapId: notes with a passage on this step */
  stepId: id.optional(),
  personaId: id.optional(),
  participantId: id.optional(),
  segment: words.optional(),
  channel: words.optional(),
  appVersion: words.optional(),
  batchId: id.optional(),
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  state: z.enum(noteStates).optional(),
  /** with a passage of that code, or of one under it */
  codeId: id.optional(),
  /** passages whose words were not found again after the note changed */
  lostPlace: z.boolean().optional(),
  /** left out: the best match first where something is searched, else the latest added */
  order: z.enum(["best", "added", "date", "pains"]).optional(),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(50),
});
export type NoteFilter = z.infer<typeof noteFilterSchema>;

/** The conditions of a filter on `notes`, but for its search. */
export function conditionsOf(read: Tx, filter: NoteFilter, readerId: string | null): SQL[] {
  const hasExcerpt = (...conditions: (SQL | undefined)[]) =>
    exists(
      read
        .select({ one: sql`1` })
        .from(excerpts)
        .where(and(eq(excerpts.noteId, notes.id), ...conditions)),
    );
  return [
    filter.sourceTypes?.length ? inArray(notes.sourceType, filter.sourceTypes) : undefined,
    filter.voice && eq(notes.voice, filter.voice),
    filter.consent && eq(notes.consent, filter.consent),
    filter.language && eq(notes.language, filter.language),
    filter.personaId && isToldAs(read, filter.personaId, hasExcerpt),
    filter.participantId && eq(notes.participantId, filter.participantId),
    filter.segment && eq(notes.segment, filter.segment),
    filter.channel && eq(notes.channel, filter.channel),
    filter.appVersion && eq(notes.appVersion, filter.appVersion),
    filter.batchId && eq(notes.batchId, filter.batchId),
    filter.from && sql`${notes.date} >= ${filter.from}`,
    filter.to && sql`${notes.date} <= ${filter.to}`,
    filter.label && hasExcerpt(eq(excerpts.label, filter.label)),
    filter.lostPlace ? hasExcerpt(eq(excerpts.hasLostPlace, true)) : undefined,
    filter.mapId && isOnMap(read, filter.mapId),
    filter.mapId && filter.stepId && isOnStep(read, filter.mapId, filter.stepId),
    filter.state && isInState(read, filter.state, readerId, hasExcerpt),
  ].filter((condition) => condition !== "" && condition !== undefined) as SQL[];
}

/** Something in it tells of the persona: domain/pain/evidence.ts, toldAs. */
function isToldAs(
  read: Tx,
  personaId: string,
  hasExcerpt: (...conditions: (SQL | undefined)[]) => SQL,
): SQL | undefined {
  const isTheirs = exists(
    read
      .select({ one: sql`1` })
      .from(participants)
      .where(and(eq(participants.id, notes.participantId), eq(participants.personaId, personaId))),
  );
  return or(
    eq(notes.personaId, personaId),
    and(isNull(notes.personaId), isTheirs),
    hasExcerpt(eq(excerpts.personaId, personaId)),
  );
}

function isOnMap(read: Tx, mapId: string): SQL {
  return exists(
    read
      .select({ one: sql`1` })
      .from(noteMaps)
      .where(and(eq(noteMaps.noteId, notes.id), eq(noteMaps.mapId, mapId))),
  );
}

function isOnStep(read: Tx, mapId: string, stepId: string): SQL {
  return exists(
    read
      .select({ one: sql`1` })
      .from(placements)
      .innerJoin(excerpts, eq(excerpts.id, placements.excerptId))
      .where(
        and(
          eq(excerpts.noteId, notes.id),
          eq(placements.mapId, mapId),
          eq(placements.stepId, stepId),
        ),
      ),
  );
}

function isInState(
  read: Tx,
  state: NoteState,
  readerId: string | null,
  hasExcerpt: (...conditions: (SQL | undefined)[]) => SQL,
): SQL | undefined {
  switch (state) {
    case "waiting":
      return isNull(notes.analyzer);
    case "unreviewed":
      return and(
        isNotNull(notes.analyzer),
        hasExcerpt(ne(excerpts.label, "neutral"), isNull(excerpts.labelledAt)),
      );
    case "read":
      return isReadBy(read, readerId);
    case "unread":
      return not(isReadBy(read, readerId));
    default:
      return state satisfies never;
  }
}

export function isReadBy(read: Tx, readerId: string | null): SQL {
  return exists(
    read
      .select({ one: sql`1` })
      .from(noteReads)
      .where(and(eq(noteReads.noteId, notes.id), eq(noteReads.userId, readerId ?? ""))),
  );
}
