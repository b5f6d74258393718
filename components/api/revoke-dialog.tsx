"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.tsx";
import { revokeTokenAction } from "#server/api/actions.ts";

/** Asked first, for a revoked token does not come back. */
export function RevokeDialog({
  workspaceId,
  token,
  onClose,
}: {
  workspaceId: string;
  token: { id: string; name: string } | null;
  onClose: () => void;
}) {
  const t = useTranslations("api");
  const common = useTranslations("common");
  const router = useRouter();
  const { submit, isPending, reason, clear } = useSubmit(revokeTokenAction);
  if (!token) return null;
  const { id, name } = token;
  const close = () => {
    clear();
    onClose();
  };
  return (
    <Dialog
      title={t("tokens.revokeTitle", { name })}
      closeLabel={common("close")}
      size="small"
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Problem reason={reason} words={{ "token-gone": t("reasons.token-gone") }} />
      <p className="text-14 text-ink-soft">{t("tokens.revokeText")}</p>
      <DialogActions>
        <Button onPress={close}>{common("cancel")}</Button>
        <Button
          variant="danger"
          isPending={isPending}
          onPress={() =>
            submit({ workspaceId, tokenId: id }, () => {
              close();
              toast(t("tokens.revoked", { name }));
              router.refresh();
            })
          }
        >
          {t("tokens.revoke")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
