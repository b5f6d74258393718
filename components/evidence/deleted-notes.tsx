"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { daysInBin, goesAt } from "#domain/evidence/bin.ts";
import { restoreNoteAction } from "#server/evidence/actions.ts";
import type { DeletedNote } from "#server/evidence/read-deleted-notes.ts";
import { EraseNoteDialog } from "./erase-note-dialog.tsx";
import { EvidenceNav } from "./evidence-nav.tsx";
import { SourceMark } from "./source-mark.tsx";

/** Deleted notes until they go for good. */
export function DeletedNotes({
  workspace,
  notes,
}: {
  workspace: { id: string; slug: string };
  notes: DeletedNote[];
}) {
  const t = useTranslations("evidence.bin");
  const tNote = useTranslations("evidence.note");
  const format = useFormatter();
  const router = useRouter();
  const { act } = useAct();
  const [erasing, setErasing] = useState<DeletedNote | null>(null);
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  const home = `/w/${workspace.slug}/evidence`;
  const restore = (noteId: string) =>
    act(() => restoreNoteAction({ workspaceId: workspace.id, noteId }), {
      done: tNote("restored"),
      onDone: () => router.refresh(),
    });
  return (
    <PageFrame
      title={t("title")}
      text={t("text", { days: daysInBin })}
      nav={<EvidenceNav slug={workspace.slug} current="deleted" mayEdit />}
    >
      {notes.length === 0 ? (
        <EmptyState title={t("emptyTitle")} text={t("emptyText", { days: daysInBin })} />
      ) : (
        <ul
          {...keyboard}
          aria-label={t("title")}
          className="flex flex-col divide-y divide-hairline text-13"
        >
          {notes.map((note) => (
            <li key={note.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
              <div className="min-w-0 flex-1 basis-60">
                <TextLink href={`${home}/${note.id}`} className="font-medium break-words">
                  {note.title || t("untitled")}
                </TextLink>
                <p className="flex flex-wrap gap-x-3 text-ink-soft">
                  <SourceMark type={note.sourceType} />
                  {note.participant ? <span>{note.participant}</span> : null}
                  <span>
                    {t("goes", {
                      date: format.dateTime(goesAt(note.deletedAt), { dateStyle: "medium" }),
                    })}
                  </span>
                </p>
              </div>
              <div className="flex flex-wrap gap-2">
                <Button
                  size="small"
                  aria-label={t("restoreNamed", { title: note.title })}
                  onPress={() => restore(note.id)}
                >
                  {tNote("restore")}
                </Button>
                <Button
                  size="small"
                  aria-label={t("eraseNamed", { title: note.title })}
                  onPress={() => setErasing(note)}
                >
                  {t("erase")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {erasing ? (
        <EraseNoteDialog
          workspaceId={workspace.id}
          note={erasing}
          onErased={() => router.refresh()}
          onClose={() => setErasing(null)}
        />
      ) : null}
    </PageFrame>
  );
}
