"use client";

import { useTranslations } from "next-intl";
import { useAct } from "#components/shell/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
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
  const common = useTranslations("common");
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
    <Dialog
      title={t("eraseTitle", { title: note.title })}
      closeLabel={common("close")}
      role="alertdialog"
      size="small"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <p className="text-14">{t("eraseText")}</p>
      <DialogActions>
        <Button onPress={onClose}>{common("cancel")}</Button>
        <Button variant="primary" isPending={isBusy} onPress={erase}>
          {t("eraseDo")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
