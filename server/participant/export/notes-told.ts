import { asc, eq, inArray } from "drizzle-orm";
import { excerpts, noteMaps, notes } from "#db/schema/evidence.ts";
import { personas } from "#db/schema/library.ts";
import { maps } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { isLineOf } from "#domain/evidence/speaker.ts";
import { withoutTurns } from "#domain/evidence/without-turns.ts";
import { groupsOf } from "../../jobs/small-writes.ts";
import { speakerTest } from "../erase-from-talk.ts";
import { ownNotes, type Person, sharedNotes } from "../notes-of.ts";

type Told = { row: typeof notes.$inferSelect; persona: string | null };

/** Notes that are somebody's alone, whole; deleted ones and those on their way in too. */
export async function notesTold(read: Tx, person: Person) {
  const ids = await ownNotes(read, person);
  const told = await notesById(read, ids);
  const journeys = await journeysOf(read, ids);
  return told.map(({ row, persona }) => ({
    ...circumstances({ row, persona }),
    title: row.title,
    text: row.text,
    journeys: journeys.get(row.id) ?? [],
  }));
}

/** Talks of several people: what this one said in them, and nothing of what the others did. */
export async function turnsTold(read: Tx, person: Person) {
  const own = new Set(await ownNotes(read, person));
  const shared = (await sharedNotes(read, person)).filter(({ id }) => !own.has(id));
  const told = await notesById(
    read,
    shared.map(({ id }) => id),
  );
  const talks = [];
  for (const { row, persona } of told) {
    const marked = await read
      .select({ start: excerpts.start, end: excerpts.end, who: excerpts.participantId })
      .from(excerpts)
      .where(eq(excerpts.noteId, row.id));
    const { spans } = withoutTurns(row.text, {
      sourceType: row.sourceType,
      isTheirs: await speakerTest(read, row, person),
      also: marked.filter(({ who }) => who === person.id),
    });
    if (spans.length === 0) continue;
    talks.push({
      ...circumstances({ row, persona }),
      // it may be a line of somebody else's
      title: isLineOf(row.text, row.title) ? null : row.title,
      said: spans.map(({ start, end }) => row.text.slice(start, end)),
    });
  }
  return talks;
}

function circumstances({ row, persona }: Told) {
  return {
    id: row.id,
    sourceType: row.sourceType,
    sourceName: row.sourceName,
    voice: row.voice,
    language: row.language,
    date: row.date,
    channel: row.channel,
    segment: row.segment,
    persona,
    appVersion: row.appVersion,
    rating: row.rating,
    nps: row.nps,
    url: row.url,
    consent: row.consent,
    addedAt: row.createdAt,
    /** it can be brought back until it is erased */
    deletedAt: row.deletedAt,
  };
}

async function notesById(read: Tx, ids: string[]): Promise<Told[]> {
  const all: Told[] = [];
  for (const group of groupsOf(ids, 300)) {
    const rows = await read
      .select({ row: notes, persona: personas.name })
      .from(notes)
      .leftJoin(personas, eq(personas.id, notes.personaId))
      .where(inArray(notes.id, group))
      .orderBy(asc(notes.createdAt));
    all.push(...rows);
  }
  return all;
}

async function journeysOf(read: Tx, ids: string[]): Promise<Map<string, string[]>> {
  const byNote = new Map<string, string[]>();
  for (const group of groupsOf(ids, 300)) {
    const rows = await read
      .select({ noteId: noteMaps.noteId, map: maps.title })
      .from(noteMaps)
      .innerJoin(maps, eq(maps.id, noteMaps.mapId))
      .where(inArray(noteMaps.noteId, group));
    for (const { noteId, map } of rows) byNote.set(noteId, [...(byNote.get(noteId) ?? []), map]);
  }
  return byNote;
}
