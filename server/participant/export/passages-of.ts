import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { excerpts, notes, placements } from "#db/schema/evidence.ts";
import { personas } from "#db/schema/library.ts";
import { maps, nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { codesOf, readBook } from "../../evidence/codes/book.ts";
import { groupsOf } from "../../jobs/small-writes.ts";
import type { Person } from "../notes-of.ts";

/** Every passage of somebody, of deleted notes and those on their way in too, with all that was made of it. */
export async function passagesOf(read: Tx, { id: personId, workspaceId }: Person) {
  const rows = await read
    .select({ excerpt: excerpts, note: notes.title, persona: personas.name })
    .from(excerpts)
    .innerJoin(notes, eq(notes.id, excerpts.noteId))
    .leftJoin(personas, eq(personas.id, excerpts.personaId))
    .where(
      and(
        eq(notes.workspaceId, workspaceId),
        sql`coalesce(${excerpts.participantId}, ${notes.participantId}) = ${personId}`,
      ),
    )
    .orderBy(asc(notes.id), asc(excerpts.start));
  const ids = rows.map(({ excerpt }) => excerpt.id);
  const book = await readBook(read, workspaceId);
  const names = new Map(book.map(({ id, name }) => [id, name]));
  const coded = await codesOf(read, book, ids);
  const places = await placesOf(read, ids);
  return rows.map(({ excerpt, persona }) => ({
    id: excerpt.id,
    noteId: excerpt.noteId,
    text: excerpt.text,
    language: excerpt.language,
    speaker: excerpt.speaker,
    label: excerpt.label,
    foundByMachineAs: excerpt.machineLabel,
    type: excerpt.type,
    mode: excerpt.mode,
    lens: excerpt.lens,
    persona,
    severity: excerpt.severity,
    pain: excerpt.pain,
    gain: excerpt.gain,
    valence: excerpt.valence,
    intensity: excerpt.intensity,
    judgedAt: excerpt.labelledAt,
    hasLostPlace: excerpt.hasLostPlace,
    codes: (coded.get(excerpt.id) ?? []).flatMap((code) => names.get(code) ?? []),
    ...(places.get(excerpt.id) ?? { placed: [], attached: [] }),
  }));
}

type Place = { map: string; at: string | null };
type Places = { placed: (Place & { by: string })[]; attached: Place[] };

/** On which maps and steps they lie, and on which steps and cards people put them besides. */
async function placesOf(read: Tx, excerptIds: string[]): Promise<Map<string, Places>> {
  const byExcerpt = new Map<string, Places>();
  const of = (id: string) => {
    const known = byExcerpt.get(id) ?? { placed: [], attached: [] };
    byExcerpt.set(id, known);
    return known;
  };
  for (const ids of groupsOf(excerptIds, 300)) {
    const homes = await read
      .select({ id: placements.excerptId, map: maps.title, at: nodes.title, by: placements.by })
      .from(placements)
      .innerJoin(maps, eq(maps.id, placements.mapId))
      .leftJoin(nodes, and(eq(nodes.mapId, maps.id), eq(nodes.id, placements.stepId)))
      .where(inArray(placements.excerptId, ids));
    for (const { id, ...place } of homes) of(id).placed.push(place);
    const further = await read
      .select({ id: attachments.excerptId, map: maps.title, at: nodes.title, kind: nodes.kind })
      .from(attachments)
      .innerJoin(maps, eq(maps.id, attachments.mapId))
      .leftJoin(nodes, and(eq(nodes.mapId, maps.id), eq(nodes.id, attachments.nodeId)))
      .where(inArray(attachments.excerptId, ids));
    for (const { id, kind, ...place } of further) {
      // a card may say another participant's words: that it is one is enough
      of(id).attached.push(kind === "card" ? { map: place.map, at: null } : place);
    }
  }
  return byExcerpt;
}
