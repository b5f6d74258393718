"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { GridList, GridListItem } from "react-aria-components";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import {
  everyOpportunity,
  filterOpportunities,
  type OpportunityFilter,
} from "#domain/review/filter-opportunities.ts";
import type { OpportunityRow } from "#server/review/read-opportunities.ts";
import { OpportunityFilters } from "./opportunity-filters.tsx";
import { OpportunityLine } from "./opportunity-line.tsx";

type Props = {
  slug: string;
  opportunities: OpportunityRow[];
  today: string;
  openId: string | null;
  onOpen: (opportunityId: string) => void;
};

/** Opportunities as rows that open; arrows move between them, Enter opens. */
export function OpportunityList({ slug, opportunities, today, openId, onOpen }: Props) {
  const t = useTranslations("review.opportunities");
  const [filter, setFilter] = useState<OpportunityFilter>(everyOpportunity);
  if (opportunities.length === 0) {
    return (
      <EmptyState
        title={t("none")}
        text={t("noneText")}
        action={<ButtonLink href={`/w/${slug}/maps`}>{t("toMaps")}</ButtonLink>}
      />
    );
  }
  const shown = filterOpportunities(opportunities, filter, today);
  return (
    <div className="flex flex-col gap-4">
      <OpportunityFilters opportunities={opportunities} filter={filter} onFilter={setFilter} />
      {shown.length === 0 ? (
        <p className="py-6 text-center text-13 text-ink-soft">{t("noneFiltered")}</p>
      ) : (
        <GridList
          aria-label={t("title")}
          onAction={(key) => onOpen(String(key))}
          className="-mx-2 flex flex-col outline-none"
        >
          {shown.map((one) => (
            <GridListItem
              key={one.id}
              id={one.id}
              textValue={one.title}
              className="cursor-pointer rounded-control px-2 py-3 outline-none hover:bg-hover/60 focus-visible:bg-hover data-open:bg-accent-tint [&+&]:border-t [&+&]:border-hairline"
              {...(one.id === openId ? { "data-open": "" } : {})}
            >
              <OpportunityLine opportunity={one} today={today} />
            </GridListItem>
          ))}
        </GridList>
      )}
    </div>
  );
}
