"use client";

import { useTranslations } from "next-intl";
import { AskFirst } from "#components/shell/ask-first.tsx";
import { useAct } from "#components/shell/use-act.ts";
import { eraseDeletedNoteAction } from "#server/evidence/actions.ts";

/** Asks before a deleted note goes for good, for nothing brings it back. */
export function EraseNoteDialog({
  workspaceId,
  note,
  onErased,
  onClose,
}: {
  workspaceId: string;
  note: { id: string; title: string };
  onErased: () => void;
  onClose: () => void;
}) {
  const t = useTranslations("evidence.bin");
  const { act, isBusy } = useAct();
  const erase = () =>
    act(() => eraseDeletedNoteAction({ workspaceId, noteId: note.id }), {
      done: t("erased"),
      onDone: () => {
        onClose();
        onErased();
      },
    });
  return (
    <AskFirst
      title={t("eraseTitle", { title: note.title })}
      text={t("eraseText")}
      verb={t("eraseDo")}
      isPending={isBusy}
      onDo={erase}
      onClose={onClose}
    />
  );
}
