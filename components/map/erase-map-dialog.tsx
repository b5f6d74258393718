"use client";

import { useTranslations } from "next-intl";
import { AskFirst } from "#components/shell/ask-first.tsx";
import { Problem } from "#components/shell/problem.tsx";
import { useSubmit } from "#components/shell/use-submit.ts";
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
  const { submit, isPending, reason } = useSubmit(eraseMap);
  const { id, title } = map;
  return (
    <AskFirst
      title={t("bin.eraseTitle", { title })}
      text={t("bin.eraseText")}
      verb={t("bin.erase")}
      isPending={isPending}
      problem={<Problem reason={reason} words={{ "not-found": t("reasons.gone") }} />}
      onDo={() =>
        submit({ workspaceId, mapId: id }, () => {
          toast(t("bin.erased", { title }));
          onErased();
        })
      }
      onClose={onClose}
    />
  );
}
