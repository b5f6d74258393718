"use client";

import { type ReactNode, useRef, useState } from "react";
import { useReasonWords } from "#components/shell/use-reason-words.ts";
import { latePart } from "#components/ui/late-part.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { NoteInput } from "#domain/evidence/note.ts";
import type { NotePreview } from "#server/evidence/preview-note.ts";
import type { Decided } from "./note-door.tsx";
import { type SavedNote, saveNote } from "./save-note.ts";
import { askPreview, nothingChosen } from "./use-preview.ts";
import { useTellReplaced } from "./use-tell-replaced.ts";

const NoteDoor = latePart(() => import("./note-door.tsx").then((file) => file.NoteDoor));

type Waiting = { note: NoteInput; preview: NotePreview; key: number };

/**
 * The way in for texts that come one by one: where something is masked, or the workspace is sensitive,
 * whoever brings it sees it first; else it is saved at once. Until then it is kept in this window alone.
 */
export function useNoteDoor({
  workspaceId,
  onSaved,
  onReplaced,
}: {
  workspaceId: string;
  /** `isSeen`: somebody has looked at it; else a way back is due */
  onSaved: (notes: SavedNote[], isSeen: boolean) => void;
  /** it took the place of another text, which has been told */
  onReplaced?: () => void;
}): { bring: (notes: NoteInput[]) => Promise<void>; isBusy: boolean; dialog: ReactNode } {
  const words = useReasonWords();
  const tellReplaced = useTellReplaced(workspaceId);
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const brought = useRef(0);

  const refuse = (reason: string) => toast(words(reason), { tone: "problem" });

  async function save(note: NoteInput, decided: Decided): Promise<SavedNote | null> {
    const answer = await saveNote(workspaceId, note, decided);
    if (answer.ok) return answer.saved;
    refuse(answer.reason);
    return null;
  }

  async function bring(notes: NoteInput[]): Promise<void> {
    setIsBusy(true);
    const saved: SavedNote[] = [];
    for (const note of notes) {
      const looked = await askPreview(workspaceId, note);
      if (!looked.ok) refuse(looked.reason);
      else if (isToBeSeen(looked.preview)) {
        const { preview } = looked;
        setWaiting((now) => [...now, { note, preview, key: ++brought.current }]);
      } else {
        const done = await save(note, { masking: nothingChosen, replaces: null });
        if (done) saved.push(done);
      }
    }
    setIsBusy(false);
    if (saved.length > 0) onSaved(saved, false);
  }

  async function decide(note: NoteInput, decided: Decided): Promise<void> {
    setIsBusy(true);
    const saved = await save(note, decided);
    setIsBusy(false);
    if (!saved) return;
    setWaiting((now) => now.slice(1));
    if (!tellReplaced(saved)) onSaved([saved], true);
    else onReplaced?.();
  }

  const [first] = waiting;
  return {
    bring,
    isBusy,
    dialog: first ? (
      <NoteDoor
        key={first.key}
        workspaceId={workspaceId}
        note={first.note}
        preview={first.preview}
        left={waiting.length - 1}
        isSaving={isBusy}
        onSave={(decided) => void decide(first.note, decided)}
        onDiscard={() => setWaiting((now) => now.slice(1))}
      />
    ) : null,
  };
}

function isToBeSeen({ masked, isSensitive, earlier }: NotePreview): boolean {
  return masked.length > 0 || isSensitive || earlier.length > 0;
}
