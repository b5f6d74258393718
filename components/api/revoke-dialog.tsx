"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { AskFirst } from "#components/shell/ask-first.tsx";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
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
  const router = useRouter();
  const { submit, isPending, reason, clear } = useSubmit(revokeTokenAction);
  if (!token) return null;
  const { id, name } = token;
  const close = () => {
    clear();
    onClose();
  };
  return (
    <AskFirst
      title={t("tokens.revokeTitle", { name })}
      text={t("tokens.revokeText")}
      verb={t("tokens.revoke")}
      isPending={isPending}
      problem={<Problem reason={reason} words={{ "token-gone": t("reasons.token-gone") }} />}
      onDo={() =>
        submit({ workspaceId, tokenId: id }, () => {
          close();
          toast(t("tokens.revoked", { name }));
          router.refresh();
        })
      }
      onClose={close}
    />
  );
}
