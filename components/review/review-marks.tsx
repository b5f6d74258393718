"use client";

import { useTranslations } from "next-intl";
import { countStamps, stampKinds } from "#domain/review/stamp.ts";
import type { OpportunityHead } from "#server/review/read-opportunities.ts";
import type { StampRow } from "#server/review/read-stamps.ts";
import { DecisionMark, OwnerMark } from "./decision-mark.tsx";
import { StampIcon } from "./stamp-icon.tsx";

/** In a row of a ranking: what was decided about a pain, whose it is, and how it was stamped. */
export function ReviewMarks({
  opportunities,
  stamps,
}: {
  opportunities: readonly OpportunityHead[];
  stamps: readonly StampRow[];
}) {
  const t = useTranslations("review.stamps");
  const counts = countStamps(stamps);
  const [newest] = opportunities;
  return (
    <>
      <DecisionMark opportunities={opportunities} />
      {newest ? <OwnerMark name={newest.ownerName} /> : null}
      {stampKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <span key={kind} className="flex items-center gap-1 tabular-nums">
            <StampIcon kind={kind} className="size-3" />
            <span className="sr-only">{t(`kinds.${kind}`)}</span>
            {counts[kind]}
          </span>
        ))}
    </>
  );
}
