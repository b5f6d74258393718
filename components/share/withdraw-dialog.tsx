"use client";

import { useTranslations } from "next-intl";
import { AskFirst } from "#components/shell/ask-first.tsx";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
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
  const { submit, isPending, reason } = useSubmit(withdrawLinkAction);
  return (
    <AskFirst
      title={t("withdrawTitle", { name })}
      text={t("withdrawText")}
      verb={t("withdraw")}
      isPending={isPending}
      problem={<Problem reason={reason} words={{ "link-gone": t("reasons.link-gone") }} />}
      onDo={() =>
        submit({ mapId, linkId: id }, () => {
          toast(t("withdrawn", { name }));
          onWithdrawn();
        })
      }
      onClose={onClose}
    />
  );
}
