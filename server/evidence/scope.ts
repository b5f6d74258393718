import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { excerpts, noteMaps, notes, participants } from "#db/schema/evidence.ts";
import { importBatches } from "#db/schema/imports.ts";
import { personas } from "#db/schema/library.ts";
import { maps } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";

/** Notes that are there for their readers: not deleted, and not staged by an import still on its way. */
export function visibleNotes(workspaceId: string): SQL | undefined {
  return and(eq(notes.workspaceId, workspaceId), isNull(notes.deletedAt), isInPlace());
}

/** Not staged; deleted ones too. */
export function isInPlace(): SQL | undefined {
  return and(
    isNull(notes.replacesId),
    or(
      isNull(notes.batchId),
      sql`exists (select 1 from ${importBatches} where ${importBatches.id} = ${notes.batchId} and ${importBatches.status} = 'complete')`,
    ),
  );
}

/** Joins an excerpt of a note to its participant: its own by speaker turn, else the note's. */
export function isSpokenBy(): SQL {
  return eq(participants.id, sql`coalesce(${excerpts.participantId}, ${notes.participantId})`);
}

/** A note asked for through another workspace is not there. */
export async function findNote(tx: Tx, workspaceId: string, noteId: string) {
  const [note] = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.id, noteId), eq(notes.workspaceId, workspaceId), isInPlace()));
  return note ?? null;
}

export async function mapsOfNote(tx: Tx, noteId: string): Promise<string[]> {
  const rows = await tx
    .select({ mapId: noteMaps.mapId })
    .from(noteMaps)
    .where(eq(noteMaps.noteId, noteId));
  return rows.map(({ mapId }) => mapId);
}

/** Whether every one of these maps lives in the workspace. */
export async function areMapsHere(tx: Tx, workspaceId: string, mapIds: string[]): Promise<boolean> {
  const ids = [...new Set(mapIds)];
  if (ids.length === 0) return true;
  const rows = await tx
    .select({ id: maps.id })
    .from(maps)
    .where(and(inArray(maps.id, ids), eq(maps.workspaceId, workspaceId), isNull(maps.deletedAt)));
  return rows.length === ids.length;
}

/** The persona if it is one of this workspace (a deleted one may come back), else none. */
export async function personaHere(
  tx: Tx,
  workspaceId: string,
  personaId: string | null,
): Promise<string | null> {
  if (personaId === null) return null;
  const [row] = await tx
    .select({ id: personas.id })
    .from(personas)
    .where(and(eq(personas.id, personaId), eq(personas.workspaceId, workspaceId)));
  return row?.id ?? null;
}
