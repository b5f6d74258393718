"use client";

import { BookOpenText } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { DeskProps } from "./desk.tsx";
import { OpenNote, type OpenNoteProps } from "./open-note.tsx";
import { useNotesAtHand } from "./use-notes-at-hand.ts";

/** The second and third pane: the note that the address names, or a word on what to do. */
export function NoteAtHand({
  noteId,
  note: initial,
  points,
  ...rest
}: Omit<OpenNoteProps, "note" | "onMissing"> &
  Pick<DeskProps, "note"> & { noteId: string | null }) {
  const t = useTranslations("desk");
  const { note, forget } = useNotesAtHand(rest.workspace.id, noteId, initial);
  if (noteId === null) {
    return (
      <div className="hidden min-w-0 flex-1 items-center md:flex">
        <EmptyState
          drawing={<BookOpenText aria-hidden="true" className="size-10" strokeWidth={1.25} />}
          title={t("note.choose")}
          text={t("note.chooseText")}
        />
      </div>
    );
  }
  if (note === "missing") {
    return (
      <div className="flex min-w-0 flex-1 items-center">
        <EmptyState
          title={t("note.missing")}
          text={t("note.missingText")}
          action={<Button onPress={rest.onBack}>{t("note.back")}</Button>}
        />
      </div>
    );
  }
  if (note === null) {
    return (
      <div role="status" className="flex min-w-0 flex-1 flex-col gap-4 px-8 py-6">
        <span className="sr-only">{t("note.loading")}</span>
        <Skeleton className="h-6 w-1/2" />
        <Skeleton className="h-4 w-1/3" />
        <Skeleton className="h-64 w-full max-w-180" />
      </div>
    );
  }
  return (
    <OpenNote
      key={note.id}
      {...rest}
      note={note}
      onMissing={forget}
      points={note.id === initial?.id ? points : null}
    />
  );
}
