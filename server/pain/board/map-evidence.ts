import { and, eq, ne, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { excerpts, noteMaps, notes, participants, placements } from "#db/schema/evidence.ts";
import { painPointExcerpts, painPoints } from "#db/schema/pain.ts";
import type { Tx } from "#db/transact.ts";
import { modeOf } from "#domain/evidence/mode.ts";
import type { Consent } from "#domain/evidence/note.ts";
import { isQuotable } from "#domain/evidence/quotable.ts";
import type { EvidenceNote, Heard, MapEvidence, Passage } from "#domain/pain/board/evidence.ts";
import { personOf, toldAs } from "#domain/pain/evidence.ts";
import { strengthOf } from "#domain/pain/pain-points.ts";
import { attachedNodes } from "../../evidence/attached-steps.ts";
import { visibleNotes } from "../../evidence/scope.ts";

type Where = { mapId: string; workspaceId: string };

/** Everything said of a map, without its words, as it stands in the database; or in these notes alone. */
export async function readMapEvidence(
  read: Tx,
  where: Where,
  noteIds: readonly string[] | null = null,
): Promise<MapEvidence> {
  const { mapId } = where;
  const known = await notesOf(read, where, noteIds);
  const rows = await read
    .select({
      id: excerpts.id,
      noteId: excerpts.noteId,
      participantId: excerpts.participantId,
      personaId: excerpts.personaId,
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
      placed: placements.stepId,
    })
    .from(noteMaps)
    .innerJoin(excerpts, eq(excerpts.noteId, noteMaps.noteId))
    .leftJoin(placements, and(eq(placements.excerptId, excerpts.id), eq(placements.mapId, mapId)))
    .where(
      and(
        eq(noteMaps.mapId, mapId),
        eq(excerpts.hasLostPlace, false),
        amongst(noteMaps.noteId, noteIds),
      ),
    );
  const isPart = noteIds !== null;
  const speakers = await speakersIn(read, where, isPart ? spokenBy(known, rows) : null);
  const pointOf = await membersOn(read, where, isPart ? rows.map(({ id }) => id) : null);
  const attached = await attachedNodes(
    read,
    mapId,
    isPart
      ? amongst(
          attachments.excerptId,
          rows.map(({ id }) => id),
        )
      : undefined,
  );
  const passages: Passage[] = [];
  for (const row of rows) {
    const source = known.get(row.noteId);
    if (!source) continue;
    const { note, participantId, consent } = source;
    const speaker = speakers.get(row.participantId ?? participantId ?? "");
    const heard = heardIn(source, row, speaker);
    if (row.isLabelled || row.type !== null || row.isPlaced) note.isCoded = true;
    passages.push({
      id: row.id,
      note,
      ...heard,
      label: row.label,
      type: row.type,
      mode: modeOf(row.mode, note.sourceType),
      strength: row.label === "neutral" ? 0 : strengthOf(row),
      placed: row.placed,
      attached: attached.get(row.id) ?? nowhere,
      pointId: pointOf.get(row.id) ?? null,
      isReviewed: Boolean(row.isLabelled || row.isPlaced),
      isQuotable: isQuotable({
        note: consent,
        person: speaker?.consent ?? null,
      }),
      words: row.words,
    });
  }
  return {
    notes: [...known.values()].map((source) => {
      // One who said nothing that was marked was heard all the same.
      if (source.note.people.length === 0) {
        heardIn(source, {}, speakers.get(source.participantId ?? ""));
      }
      return source.note;
    }),
    passages,
  };
}

const nowhere: readonly string[] = [];

type Source = {
  note: EvidenceNote;
  participantId: string | null;
  consent: Consent;
  personaId: string | null;
  segment: string | null;
};

type Speaker = { consent: Consent; personaId: string | null; segment: string | null };

/** Who speaks in a passage and as whom, noted down once for the whole note. */
function heardIn(
  source: Source,
  passage: { participantId?: string | null; personaId?: string | null },
  speaker: Speaker | undefined,
): Heard {
  const { note } = source;
  const person = personOf({ id: note.id, participantId: source.participantId }, passage);
  const personaId = toldAs(passage.personaId, source.personaId, speaker?.personaId);
  const segment = toldAs(null, source.segment, speaker?.segment);
  const known = note.people.find(
    (one) => one.person === person && one.personaId === personaId && one.segment === segment,
  );
  if (known) return known;
  const heard = { person, personaId, segment };
  note.people.push(heard);
  return heard;
}

/** One list, however long, is one value of the statement. */
function amongst(column: SQLWrapper, ids: readonly string[] | null): SQL | undefined {
  return ids ? sql`${column} in (select value from json_each(${JSON.stringify(ids)}))` : undefined;
}

async function notesOf(
  read: Tx,
  { mapId, workspaceId }: Where,
  noteIds: readonly string[] | null,
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
    .where(
      and(
        eq(noteMaps.mapId, mapId),
        amongst(noteMaps.noteId, noteIds),
        visibleNotes(workspaceId),
        // Rating-only rows have nothing to say of any step.
        ne(notes.text, ""),
      ),
    );
  return new Map(
    rows.map(({ participantId, consent, personaId, segment, ...note }) => [
      note.id,
      {
        note: { ...note, people: [], isCoded: false },
        participantId,
        consent,
        personaId,
        segment,
      },
    ]),
  );
}

function spokenBy(
  known: ReadonlyMap<string, Source>,
  rows: readonly { participantId: string | null }[],
): string[] {
  const all = [...known.values(), ...rows].flatMap(({ participantId }) => participantId ?? []);
  return [...new Set(all)];
}

async function speakersIn(
  read: Tx,
  { workspaceId }: Where,
  ids: readonly string[] | null,
): Promise<Map<string, Speaker>> {
  const { id, consent, personaId, segment } = participants;
  const rows = await read
    .select({ id, consent, personaId, segment })
    .from(participants)
    .where(and(eq(participants.workspaceId, workspaceId), amongst(id, ids)));
  return new Map(rows.map(({ id, ...speaker }) => [id, speaker]));
}

/** Which of the map's points each passage speaks for: at most one. */
async function membersOn(
  read: Tx,
  { mapId }: Where,
  excerptIds: readonly string[] | null,
): Promise<Map<string, string>> {
  const rows = await read
    .select({ pointId: painPointExcerpts.painPointId, excerptId: painPointExcerpts.excerptId })
    .from(painPointExcerpts)
    .innerJoin(painPoints, eq(painPoints.id, painPointExcerpts.painPointId))
    .where(
      and(
        eq(painPoints.mapId, mapId),
        ne(painPoints.status, "merged"),
        amongst(painPointExcerpts.excerptId, excerptIds),
      ),
    );
  return new Map(rows.map(({ pointId, excerptId }) => [excerptId, pointId]));
}
