import type { NoteInput } from "#domain/evidence/note.ts";
import { addNoteAction, replaceNoteAction } from "#server/evidence/actions.ts";
import type { Decided } from "./note-door.tsx";

export type SavedNote = {
  noteId: string;
  title: string;
  masked: number;
  /** what it took the place of, to come back */
  replaced: { versionId: string; lostPlaces: number } | null;
};

/** As a note of its own, or in the place of one that is there. */
export async function saveNote(
  workspaceId: string,
  note: NoteInput,
  { masking, replaces }: Decided,
): Promise<{ ok: true; saved: SavedNote } | { ok: false; reason: string }> {
  try {
    if (replaces === null) {
      const added = await addNoteAction({ workspaceId, ...note, masking });
      return added.ok ? { ok: true, saved: { ...added, replaced: null } } : added;
    }
    const asked = { workspaceId, noteId: replaces, note: { ...note, masking } };
    const put = await replaceNoteAction(asked);
    if (!put.ok) return put;
    const { versionId, lostPlaces, ...saved } = put;
    return { ok: true, saved: { ...saved, replaced: { versionId, lostPlaces } } };
  } catch {
    return { ok: false, reason: "offline" };
  }
}
