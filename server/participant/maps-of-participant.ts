import { eq, or } from "drizzle-orm";
import { excerpts, noteMaps, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";

/** The maps that a person's notes, or talks they were in, speak of. */
export async function mapsOfParticipant(tx: Tx, participantId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ mapId: noteMaps.mapId })
    .from(noteMaps)
    .innerJoin(notes, eq(notes.id, noteMaps.noteId))
    .leftJoin(excerpts, eq(excerpts.noteId, notes.id))
    .where(or(eq(notes.participantId, participantId), eq(excerpts.participantId, participantId)));
  return rows.map(({ mapId }) => mapId);
}
