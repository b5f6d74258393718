"use client";

import { useTranslations } from "next-intl";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.tsx";
import { withdrawLinkAction } from "#server/share/actions.ts";

type Props = {
  mapId: string;
  link: { id: string; name: string };
  onWithdrawn: () => void;
  onClose: () => void;
};

/** Asked first, for a withdrawn link does not come back, wherever it has been sent or put. */
export function WithdrawDialog({ mapId, link: { id, name }, onWithdrawn, onClose }: Props) {
  const t = useTranslations("share");
  const common = useTranslations("common");
  const { submit, isPending, reason } = useSubmit(withdrawLinkAction);
  return (
    <Dialog
      title={t("withdrawTitle", { name })}
      closeLabel={common("close")}
      size="small"
      role="alertdialog"
      isOpen
      onOpenChange={onClose}
    >
      <Problem reason={reason} words={{ "link-gone": t("reasons.link-gone") }} />
      <p className="text-14 text-ink-soft">{t("withdrawText")}</p>
      <DialogActions>
        <Button onPress={onClose}>{common("cancel")}</Button>
        <Button
          variant="danger"
          isPending={isPending}
          onPress={() =>
            submit({ mapId, linkId: id }, () => {
              toast(t("withdrawn", { name }));
              onWithdrawn();
            })
          }
        >
          {t("withdraw")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
