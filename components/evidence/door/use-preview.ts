"use client";

import { useRef, useState } from "react";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { toast } from "#components/ui/toast.tsx";
import type { NoteMasking } from "#domain/evidence/masking-choice.ts";
import type { NoteInput } from "#domain/evidence/note.ts";
import { previewNoteAction } from "#server/evidence/actions.ts";
import type { NotePreview } from "#server/evidence/preview-note.ts";

/** What the door makes of a text, asked anew with every decision about its masks. */
export function usePreview(workspaceId: string, note: NoteInput, first: NotePreview) {
  const words = useReasonWords();
  const [made, setMade] = useState({ preview: first, of: nothingChosen });
  const [masking, setMasking] = useState(nothingChosen);
  const [isAsking, setIsAsking] = useState(false);
  const asked = useRef(0);

  async function choose(next: NoteMasking): Promise<void> {
    const turn = ++asked.current;
    setMasking(next);
    setIsAsking(true);
    const answer = await askPreview(workspaceId, note, next);
    if (turn !== asked.current) return;
    setIsAsking(false);
    if (answer.ok) return setMade({ preview: answer.preview, of: next });
    // What is shown has to be what would be stored.
    setMasking(made.of);
    toast(words(answer.reason), { tone: "problem" });
  }

  return { preview: made.preview, masking, choose, isAsking };
}

export const nothingChosen: NoteMasking = { shown: [], hidden: [], listed: [] };

export async function askPreview(workspaceId: string, note: NoteInput, masking = nothingChosen) {
  const { text, title, sourceType, sourceName, language } = note;
  const asked = { text, title, sourceType, sourceName, language, masking };
  return previewNoteAction({ workspaceId, ...asked }).catch(() => {
    return { ok: false, reason: "offline" } as const;
  });
}
