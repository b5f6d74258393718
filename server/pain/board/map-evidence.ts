import { and, eq, ne, sql } from "drizzle-orm";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { modeOf } from "#domain/evidence/mode.ts";
import type { Consent } from "#domain/evidence/note.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { EvidenceNote, MapEvidence, Passage } from "#domain/pain/board/evidence.ts";
import { personOf } from "#domain/pain/evidence.ts";
import { strengthOf } from "#domain/pain/pain-points.ts";
import { visibleNotes } from "../../evidence/scope.ts";

/** Everything said of a map, without its words, as it stands in the database. */
export async function readMapEvidence(
  read: Tx,
  { mapId, workspaceId }: { mapId: string; workspaceId: string },
): Promise<MapEvidence> {
  const known = await notesOf(read, { mapId, workspaceId });
  const consents = await consentsOf(read, workspaceId);
  const pointOf = await membersOn(read, mapId);
  const rows = await read
    .select({
      id: excerpts.id,
      noteId: excerpts.noteId,
      participantId: excerpts.participantId,
      label: excerpts.label,
      type: excerpts.type,
      mode: excerpts.mode,
      intensity: excerpts.intensity,
      severity: excerpts.severity,
      isLabelled: sql<number>`${excerpts.labelledAt} is not null`.mapWith(Number),
      isPlaced: sql<number>`case when ${placements.by} = 'person' then 1 else 0 end`.mapWith(
        Number,
      ),
      words:
        sql<number>`length(${excerpts.text}) - length(replace(${excerpts.text}, ' ', '')) + 1`.mapWith(
          Number,
        ),
      stepId: placements.stepId,
    })
    .from(noteMaps)
    .innerJoin(excerpts, eq(excerpts.noteId, noteMaps.noteId))
    .leftJoin(placements, and(eq(placements.excerptId, excerpts.id), eq(placements.mapId, mapId)))
    .where(and(eq(noteMaps.mapId, mapId), eq(excerpts.hasLostPlace, false)));
  const passages: Passage[] = [];
  for (const row of rows) {
    const source = known.get(row.noteId);
    if (!source) continue;
    const { note, participantId, consent } = source;
    const spokenBy = row.participantId ?? participantId;
    const person = personOf({ id: note.id, participantId }, row);
    source.speakers.add(person);
    if (row.isLabelled || row.type !== null || row.isPlaced) note.isCoded = true;
    passages.push({
      id: row.id,
      note,
      person,
      label: row.label,
      type: row.type,
      mode: modeOf(row.mode, note.sourceType),
      strength: row.label === "neutral" ? 0 : strengthOf(row),
      stepId: row.stepId,
      pointId: pointOf.get(row.id) ?? null,
      isReviewed: Boolean(row.isLabelled || row.isPlaced),
      isQuotable: isQuotable({
        note: consent,
        person: spokenBy === null ? null : (consents.get(spokenBy) ?? null),
      }),
      words: row.words,
    });
  }
  return {
    notes: [...known.values()].map(({ note, participantId, speakers }) => {
      // One who said nothing that was marked was heard all the same.
      const person = personOf({ id: note.id, participantId });
      note.people = speakers.size > 0 ? [...speakers] : [person];
      return note;
    }),
    passages,
  };
}

type Source = {
  note: EvidenceNote;
  participantId: string | null;
  consent: Consent;
  speakers: Set<string>;
};

async function notesOf(
  read: Tx,
  { mapId, workspaceId }: { mapId: string; workspaceId: string },
): Promise<Map<string, Source>> {
  const rows = await read
    .select({
      id: notes.id,
      sourceType: notes.sourceType,
      voice: notes.voice,
      personaId: notes.personaId,
      segment: notes.segment,
      channel: notes.channel,
      date: notes.date,
      participantId: notes.participantId,
      consent: notes.consent,
    })
    .from(noteMaps)
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    // Rating-only rows have nothing to say of any step.
    .where(and(eq(noteMaps.mapId, mapId), visibleNotes(workspaceId), ne(notes.text, "")));
  return new Map(
    rows.map(({ participantId, consent, ...note }) => [
      note.id,
      {
        note: { ...note, people: [], isCoded: false },
        participantId,
        consent,
        speakers: new Set(),
      },
    ]),
  );
}

async function consentsOf(read: Tx, workspaceId: string): Promise<Map<string, Consent>> {
  const rows = await read
    .select({ id: participants.id, consent: participants.consent })
    .from(participants)
    .where(eq(participants.workspaceId, workspaceId));
  return new Map(rows.map(({ id, consent }) => [id, consent]));
}

/** Which of the map's points each passage speaks for: at most one. */
async function membersOn(read: Tx, mapId: string): Promise<Map<string, string>> {
  const rows = await read
    .select({ pointId: painPointExcerpts.painPointId, excerptId: painPointExcerpts.excerptId })
    .from(painPoints)
    .innerJoin(painPointExcerpts, eq(painPointExcerpts.painPointId, painPoints.id))
    .where(and(eq(painPoints.mapId, mapId), ne(painPoints.status, "merged")));
  return new Map(rows.map(({ pointId, excerptId }) => [excerptId, pointId]));
}
