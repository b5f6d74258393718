"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { costOf, isOverdue } from "#domain/review/opportunity.ts";
import type { OpportunityRow } from "#server/review/read-opportunities.ts";
import { OwnerMark } from "./decision-mark.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { usePlainDay } from "./use-plain-day.ts";

/** One opportunity: the question, and beside it whose, by when and what it would relieve. */
export function OpportunityLine({
  opportunity,
  today,
}: {
  opportunity: OpportunityRow;
  today: string;
}) {
  const t = useTranslations("review.opportunities");
  const format = useFormatter();
  const day = usePlainDay();
  const { title, status, ownerName, dueDate, points, cost } = opportunity;
  const [worst] = points;
  const euros = (value: number) =>
    format.number(value, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <p className="text-14 font-medium text-pretty">{title}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-12 text-ink-soft">
        <StatusBadge status={status} />
        <OwnerMark name={ownerName} />
        <span className="flex items-center gap-1.5">
          {dueDate === null ? t("noDate") : t("due", { date: day(dueDate) })}
          {isOverdue(opportunity, today) ? <Badge tone="pain">{t("overdue")}</Badge> : null}
        </span>
        <span className="flex items-center gap-1.5">
          <MeaningMark meaning="pain" size={9} />
          {t("relieves", { count: points.length })}
          {worst ? ` · ${t("people", { people: worst.people, heard: worst.heard })}` : null}
        </span>
        {cost ? (
          <span className="tabular-nums">
            {t("costAYear", { cost: euros(Math.round(costOf(cost))) })}
          </span>
        ) : null}
      </div>
    </div>
  );
}
