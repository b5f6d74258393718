import { and, inArray, or } from "drizzle-orm";
import { z } from "zod";
import { notes } from "#db/schema/evidence.ts";
import type { Tx } from "#db/transact.ts";
import { createImportKeys } from "#domain/evidence/import-key.ts";
import { sha256 } from "./door.ts";
import type { PreparedNote, PreparedRows } from "./prepare-notes.ts";
import { visibleNotes } from "./scope.ts";

/**
 * Finds the notes that a program's notes are to replace, by our id or by the `note_id` they were sent
 * under; one that names nothing here does not come in.
 */
export async function nameReplaced(
  read: Tx,
  workspaceId: string,
  { sent, prepared }: { sent: unknown[]; prepared: Pick<PreparedRows, "notes" | "errors"> },
): Promise<void> {
  const wanted = prepared.notes.flatMap((note) => {
    const name = replacesSchema.safeParse(sent[note.row - 1]).data?.replaces;
    return name === undefined ? [] : [{ note, name, key: keyOf(note, name) }];
  });
  if (wanted.length === 0) return;
  const { id, importKey } = notes;
  const found = await read
    .select({ id, importKey })
    .from(notes)
    .where(
      and(
        visibleNotes(workspaceId),
        or(
          inArray(
            id,
            wanted.map(({ name }) => name),
          ),
          inArray(
            importKey,
            wanted.map(({ key }) => key),
          ),
        ),
      ),
    );
  for (const { note, name, key } of wanted) {
    const known =
      found.find((one) => one.id === name) ?? found.find((one) => one.importKey === key);
    if (known) note.replaces = known.id;
    else refuse(prepared, note);
  }
}

function refuse(prepared: Pick<PreparedRows, "notes" | "errors">, { row }: PreparedNote): void {
  prepared.notes = prepared.notes.filter((note) => note.row !== row);
  prepared.errors.push({ row, place: null, field: null, reason: "unknown-note", cells: [] });
}

function keyOf({ sourceType, sourceName }: PreparedNote, noteId: string): string {
  const unsaid = { participant: null, date: null, text: "", rating: null, nps: null };
  return createImportKeys(sha256)({ ...unsaid, sourceType, sourceName, noteId });
}

const replacesSchema = z.object({ replaces: z.string().min(1).max(300) });
