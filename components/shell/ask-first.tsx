"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";

type Props = {
  title: string;
  text: string;
  /** what it does, on the button that does it */
  verb: string;
  isPending?: boolean;
  /** why it could not be done */
  problem?: ReactNode;
  onDo: () => void;
  onClose: () => void;
};

/** Asked before what does not come back is done. */
export function AskFirst({ title, text, verb, isPending, problem, onDo, onClose }: Props) {
  const t = useTranslations("common");
  return (
    <Dialog
      title={title}
      closeLabel={t("close")}
      size="small"
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {problem}
      <p className="text-14 break-words text-ink-soft">{text}</p>
      <DialogActions>
        <Button onPress={onClose}>{t("cancel")}</Button>
        <Button variant="danger" isPending={isPending ?? false} onPress={onDo}>
          {verb}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
