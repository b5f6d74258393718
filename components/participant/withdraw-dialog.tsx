"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { withdrawAction } from "#server/participant/actions.ts";

/** Says what will be gone and what is not reached; the pseudonym is typed, for there is no undo. */
export function WithdrawDialog({
  workspace,
  person,
  isOpen,
  onOpenChange,
}: {
  workspace: { id: string; slug: string };
  person: { id: string; pseudonym: string };
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const t = useTranslations("participant");
  const common = useTranslations("common");
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const { submit, isPending, reason } = useSubmit(withdrawAction);
  const { pseudonym } = person;
  const erase = () => {
    const input = { workspaceId: workspace.id, participantId: person.id, pseudonym: typed };
    submit(input, ({ withdrawalId }) =>
      router.replace(`/w/${workspace.slug}/evidence/people/withdrawn/${withdrawalId}`),
    );
  };
  return (
    <Dialog
      title={t("withdrawTitle", { pseudonym })}
      closeLabel={common("close")}
      role="alertdialog"
      size="small"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {(close) => (
        <div className="flex flex-col gap-4 text-14">
          <p>{t("withdrawWhat")}</p>
          <p className="text-ink-soft">{t("withdrawLeft")}</p>
          <Problem reason={reason} words={{ "other-pseudonym": t("reasons.other-pseudonym") }} />
          <TextField
            label={t("typePseudonym", { pseudonym })}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
          />
          <DialogActions>
            <Button onPress={close}>{common("cancel")}</Button>
            <Button
              variant="primary"
              isDisabled={typed.trim() !== pseudonym}
              isPending={isPending}
              onPress={erase}
            >
              {t("erase")}
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  );
}
