"use client";

import { useTranslations } from "next-intl";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.tsx";
import { eraseMap } from "#server/map/actions.ts";

/** Asked first, by name: an erased map does not come back. */
export function EraseMapDialog({
  workspaceId,
  map,
  onClose,
  onErased,
}: {
  workspaceId: string;
  map: { id: string; title: string };
  onClose: () => void;
  onErased: () => void;
}) {
  const t = useTranslations("maps");
  const common = useTranslations("common");
  const { submit, isPending, reason } = useSubmit(eraseMap);
  const { id, title } = map;
  return (
    <Dialog
      title={t("bin.eraseTitle", { title })}
      closeLabel={common("close")}
      size="small"
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Problem reason={reason} words={{ "not-found": t("reasons.gone") }} />
      <p className="text-14 text-ink-soft">{t("bin.eraseText")}</p>
      <DialogActions>
        <Button onPress={onClose}>{common("cancel")}</Button>
        <Button
          variant="danger"
          isPending={isPending}
          onPress={() =>
            submit({ workspaceId, mapId: id }, () => {
              toast(t("bin.erased", { title }));
              onErased();
            })
          }
        >
          {t("bin.erase")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
