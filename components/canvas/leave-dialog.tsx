"use client";

import { useTranslations } from "next-intl";
import { LoseDialog } from "#components/shell/lose-dialog.tsx";

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
    <LoseDialog
      title={t("title", { changes })}
      stay={t("stay")}
      lose={t("leave", { changes })}
      onStay={onStay}
      onLose={onLeave}
    >
      <p>{t(isStuck ? "stuck" : "text")}</p>
    </LoseDialog>
  );
}
