"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.tsx";
import { useKeptKeyboard } from "#components/ui/use-kept-keyboard.ts";
import { withdrawInvite } from "#server/workspace/actions.ts";
import type { PendingInvite } from "#server/workspace/read.ts";

export function PendingInvites({
  workspaceId,
  invites,
}: {
  workspaceId: string;
  invites: PendingInvite[];
}) {
  const t = useTranslations("workspace");
  const format = useFormatter();
  const router = useRouter();
  const keyboard = useKeptKeyboard<HTMLUListElement>();
  const { submit, isPending, reason } = useSubmit(withdrawInvite);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-14 font-bold">{t("members.pending")}</h2>
      <Problem reason={reason} words={{ "invite-gone": t("reasons.invite-gone") }} />
      {invites.length === 0 ? (
        <p className="text-13 text-ink-faint">{t("members.pendingNone")}</p>
      ) : (
        <ul {...keyboard} className="border-t border-hairline">
          {invites.map(({ id, role, inviter, expiresAt }) => (
            <li key={id} className="flex items-center gap-3 border-b border-hairline py-2 text-13">
              <span className="min-w-0 flex-1">
                {t("members.pendingLine", {
                  role: t(`roles.${role}`),
                  date: format.dateTime(expiresAt, { dateStyle: "medium", timeStyle: "short" }),
                })}
                {inviter ? (
                  <span className="text-ink-faint">
                    {" · "}
                    {t("members.pendingBy", { name: inviter })}
                  </span>
                ) : null}
              </span>
              <Button
                size="small"
                isDisabled={isPending}
                onPress={() =>
                  submit({ workspaceId, inviteId: id }, () => {
                    toast(t("members.withdrawn"));
                    router.refresh();
                  })
                }
              >
                {t("members.withdraw")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
