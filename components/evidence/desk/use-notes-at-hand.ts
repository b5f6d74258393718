"use client";

import { useEffect, useRef, useState } from "react";
import { fetchNoteAction } from "#server/evidence/actions.ts";
import type { NoteDetail } from "#server/evidence/read.ts";

const kept = 30;

type AtHand = NoteDetail | "missing";

/**
 * The note that is open. Those opened before are there at once and are read again all the same.
 * `null` while it is fetched, "missing" when it is not there or was erased meanwhile.
 */
export function useNotesAtHand(
  workspaceId: string,
  noteId: string | null,
  initial: NoteDetail | null,
): { note: AtHand | null; forget: (noteId: string) => void } {
  const [notes, setNotes] = useState<ReadonlyMap<string, AtHand>>(
    () => new Map(initial ? [[initial.id, initial]] : []),
  );
  // the page brought it along
  const isFresh = useRef(initial?.id ?? null);

  useEffect(() => {
    if (noteId === null || isFresh.current === noteId) return;
    isFresh.current = null;
    fetchNoteAction({ workspaceId, noteId })
      .then(
        (answer) => (answer.ok ? answer.note : answer.reason === "not-found" ? "missing" : null),
        () => null,
      )
      .then((found) => {
        if (found) setNotes((now) => new Map([...now, [noteId, found] as const].slice(-kept)));
      });
  }, [workspaceId, noteId]);

  return {
    note: noteId === null ? null : (notes.get(noteId) ?? null),
    forget: (id) => setNotes((now) => new Map(now).set(id, "missing")),
  };
}
