"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";

type Props = {
  changes: number;
  /** waiting would not help */
  isStuck: boolean;
  onStay: () => void;
  onLeave: () => void;
};

/** Edits that are in this page alone would be lost with it. */
export function LeaveDialog({ changes, isStuck, onStay, onLeave }: Props) {
  const t = useTranslations("canvas.save.leave");
  return (
    <Dialog
      role="alertdialog"
      size="small"
      isOpen
      onOpenChange={onStay}
      title={t("title", { changes })}
      closeLabel={t("stay")}
    >
      <p className="text-14">{t(isStuck ? "stuck" : "text")}</p>
      <DialogActions>
        <Button variant="danger" onPress={onLeave}>
          {t("leave", { changes })}
        </Button>
        <Button variant="primary" onPress={onStay}>
          {t("stay")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
