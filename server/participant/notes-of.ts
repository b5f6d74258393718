import { and, eq, isNull, like, ne, or, type SQL, sql } from "drizzle-orm";
import { excerpts, noteSpeakers, notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import type { SharedNote } from "../evidence/erase-turns.ts";

export type Person = { id: string; workspaceId: string; pseudonym: string };

/**
 * A person's own notes: those that name them, staged and deleted ones too; but not a talk in which
 * others are known to speak beside them.
 */
export async function ownNotes(tx: Tx, { id }: Person): Promise<string[]> {
  const isShared = and(
    speaksIn(tx, eq(noteSpeakers.participantId, id)),
    speaksIn(tx, ne(noteSpeakers.participantId, id)),
  );
  const rows = await tx
    .select({ id: notes.id })
    .from(notes)
    .where(and(eq(notes.participantId, id), sql`not (${isShared})`));
  return rows.map((row) => row.id);
}

/**
 * Talks in which they have a turn or a passage, and those still to be read in which a name like theirs
 * stands. Ask for it when their own notes are gone.
 */
export async function sharedNotes(tx: Tx, person: Person): Promise<SharedNote[]> {
  const { id, workspaceId, title, text, textHash, sourceType, analyzer } = notes;
  const spoken = tx
    .select({ id: excerpts.noteId })
    .from(excerpts)
    .where(eq(excerpts.participantId, person.id));
  // the name before the brackets of "Aino (Ryhmä 1)", or the whole of "P07"
  const label = person.pseudonym.replace(/ \([^()]*\)$/, "");
  return tx
    .select({ id, workspaceId, title, text, textHash, sourceType })
    .from(notes)
    .where(
      and(
        eq(workspaceId, person.workspaceId),
        or(
          eq(notes.participantId, person.id),
          speaksIn(tx, eq(noteSpeakers.participantId, person.id)),
          sql`${id} in ${spoken}`,
          and(isNull(analyzer), like(text, `%${label}%`)),
        ),
      ),
    );
}

function speaksIn(tx: Tx, who: SQL): SQL {
  const rows = tx
    .select({ id: noteSpeakers.noteId })
    .from(noteSpeakers)
    .where(and(eq(noteSpeakers.noteId, notes.id), who));
  return sql`exists ${rows}`;
}
