import { and, asc, eq, sql } from "drizzle-orm";
import { excerpts, noteMaps, notes, placements } from "#db/schema/evidence.ts";
import { maps } from "#db/schema/map.ts";
import { participantNames } from "#db/schema/participant.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { visibleNotes } from "../evidence/scope.ts";
import { findParticipant } from "./find-participant.ts";
import { unseal } from "./seal.ts";

/** Everything that is kept about one person, as they may ask for it by law; plain JSON. */
export async function exportParticipant(
  ctx: Ctx,
  { workspaceId }: Granted<"participant.name">,
  participantId: string,
  secret: string,
) {
  const { read } = ctx.db;
  const person = await findParticipant(read, workspaceId, participantId);
  if (!person) throw new AppError("not-found");
  const [named] = await read
    .select({ sealed: participantNames.sealed })
    .from(participantNames)
    .where(eq(participantNames.participantId, participantId));
  const isTheirs = sql`coalesce(${excerpts.participantId}, ${notes.participantId}) = ${participantId}`;
  const passages = await read
    .select({
      noteId: notes.id,
      text: excerpts.text,
      label: excerpts.label,
      type: excerpts.type,
      severity: excerpts.severity,
      map: maps.title,
      step: placements.stepId,
    })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(placements, eq(placements.excerptId, excerpts.id))
    .leftJoin(maps, eq(maps.id, placements.mapId))
    .where(and(visibleNotes(workspaceId), isTheirs))
    .orderBy(asc(notes.id), asc(excerpts.start));
  const own = await read
    .select()
    .from(notes)
    .where(and(visibleNotes(workspaceId), eq(notes.participantId, participantId)))
    .orderBy(asc(notes.createdAt));
  const journeys = await read
    .select({ noteId: noteMaps.noteId, map: maps.title })
    .from(noteMaps)
    .innerJoin(maps, eq(maps.id, noteMaps.mapId))
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    .where(eq(notes.participantId, participantId));
  await ctx.db.transact((tx) =>
    record(tx, ctx, { workspaceId, event: "participant.exported", subject: participantId }),
  );
  const { pseudonym, consent, segment, attributes, createdAt } = person;
  return {
    pseudonym,
    consent,
    segment,
    attributes: attributes ?? {},
    knownSince: createdAt,
    name: named ? unseal(named.sealed, { secret, participantId }) : null,
    notes: own.map((note) => ({
      title: note.title,
      text: note.text,
      sourceType: note.sourceType,
      date: note.date,
      channel: note.channel,
      segment: note.segment,
      rating: note.rating,
      nps: note.nps,
      url: note.url,
      consent: note.consent,
      journeys: journeys.filter(({ noteId }) => noteId === note.id).map(({ map }) => map),
    })),
    passages: passages.map(({ noteId: _, ...passage }) => passage),
  };
}
