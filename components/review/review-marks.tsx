"use client";

import { useTranslations } from "next-intl";
import { stampKinds } from "#domain/review/stamp.ts";
import type { PainMarks } from "#server/review/read-marks.ts";
import { DecisionMark, OwnerMark } from "./decision-mark.tsx";
import { StampIcon } from "./stamp-icon.tsx";

/** In a row of a ranking: what was decided about a pain, whose it is, and how it was stamped. */
export function ReviewMarks({ of: { decision, stamps } }: { of: PainMarks }) {
  const t = useTranslations("review.stamps");
  return (
    <>
      <DecisionMark status={decision?.status ?? null} />
      {decision ? <OwnerMark name={decision.ownerName} /> : null}
      {stampKinds
        .filter((kind) => stamps[kind] > 0)
        .map((kind) => (
          <span key={kind} className="flex items-center gap-1 tabular-nums">
            <StampIcon kind={kind} className="size-3" />
            <span className="sr-only">{t(`kinds.${kind}`)}</span>
            {stamps[kind]}
          </span>
        ))}
    </>
  );
}
