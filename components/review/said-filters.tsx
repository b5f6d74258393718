"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { useBoardWay } from "#components/pain/board/board-context.tsx";
import { Choice } from "#components/pain/board/choice.tsx";
import { opportunityStatuses } from "#domain/review/opportunity.ts";
import { nobody, undecided, unstamped } from "#domain/review/point-sets.ts";
import { stampKinds } from "#domain/review/stamp.ts";
import { StampIcon } from "./stamp-icon.tsx";

/** Filters of the board by what people said of a pain: whose it is, how managers stamped it, what was decided. */
export const SaidFilters = memo(function SaidFilters({
  owners,
}: {
  /** those who have something, by key */
  owners: readonly { key: string; name: string }[];
}) {
  const t = useTranslations("review.board");
  const tStamps = useTranslations("review.stamps.kinds");
  const tStatuses = useTranslations("review.opportunities.statuses");
  const { wanted, go } = useBoardWay();
  const { said } = wanted;
  return (
    <>
      <Choice
        label={t("owner")}
        anyLabel={t("anyOwner")}
        value={said.owner}
        options={[
          ...owners.map(({ key, name }) => ({ id: key, text: name })),
          { id: nobody, text: t("nobody") },
        ]}
        onChange={(owner) => go(({ said }) => ({ said: { ...said, owner } }))}
      />
      <Choice
        label={t("stamp")}
        anyLabel={t("anyStamp")}
        value={said.stamp}
        options={[
          ...stampKinds.map((kind) => ({
            id: kind as string,
            text: tStamps(kind),
            content: (
              <span className="flex items-center gap-1.5">
                <StampIcon kind={kind} className="size-3.5" />
                {tStamps(kind)}
              </span>
            ),
          })),
          { id: unstamped, text: t("unstamped") },
        ]}
        onChange={(stamp) => go(({ said }) => ({ said: { ...said, stamp } }))}
      />
      <Choice
        label={t("decision")}
        anyLabel={t("anyDecision")}
        value={said.decision}
        options={[
          ...opportunityStatuses.map((id) => ({ id: id as string, text: tStatuses(id) })),
          { id: undecided, text: t("undecided") },
        ]}
        onChange={(decision) => go(({ said }) => ({ said: { ...said, decision } }))}
      />
    </>
  );
});
