"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import type { OpportunityFilter } from "#domain/review/filter-opportunities.ts";
import { opportunityStatuses } from "#domain/review/opportunity.ts";
import type { OpportunityRow } from "#server/review/read-opportunities.ts";

const ANY = "any";
const nameKey = (name: string) => `name|${name}`;

/** Only values that occur are offered. */
export function OpportunityFilters({
  opportunities,
  filter,
  onFilter,
}: {
  opportunities: readonly OpportunityRow[];
  filter: OpportunityFilter;
  onFilter: (filter: OpportunityFilter) => void;
}) {
  const t = useTranslations("review.opportunities");
  const owners = [...new Set(opportunities.map(({ ownerName }) => ownerName ?? ""))].sort();
  const maps = new Map(
    opportunities.flatMap(({ points }) =>
      points.map(({ mapId, mapTitle }) => [mapId, mapTitle] as const),
    ),
  );
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        label={t("filters.status")}
        className="min-w-36"
        value={filter.status ?? ANY}
        onChange={(key) =>
          onFilter({
            ...filter,
            status: opportunityStatuses.find((status) => status === key) ?? null,
          })
        }
      >
        <SelectOption id={ANY}>{t("filters.all")}</SelectOption>
        {opportunityStatuses.map((status) => (
          <SelectOption key={status} id={status}>
            {t(`statuses.${status}`)}
          </SelectOption>
        ))}
      </Select>
      <Select
        label={t("filters.owner")}
        className="min-w-36"
        value={filter.ownerName === null ? ANY : nameKey(filter.ownerName)}
        onChange={(key) =>
          onFilter({ ...filter, ownerName: owners.find((name) => nameKey(name) === key) ?? null })
        }
      >
        <SelectOption id={ANY}>{t("filters.anyOwner")}</SelectOption>
        {owners.map((name) => (
          <SelectOption key={nameKey(name)} id={nameKey(name)}>
            {name || t("filters.noOwner")}
          </SelectOption>
        ))}
      </Select>
      {maps.size > 1 ? (
        <Select
          label={t("filters.map")}
          className="min-w-36"
          value={filter.mapId ?? ANY}
          onChange={(key) => onFilter({ ...filter, mapId: key === ANY ? null : String(key) })}
        >
          <SelectOption id={ANY}>{t("filters.allMaps")}</SelectOption>
          {[...maps].map(([id, title]) => (
            <SelectOption key={id} id={id}>
              {title}
            </SelectOption>
          ))}
        </Select>
      ) : null}
      <Checkbox
        className="h-8"
        isSelected={filter.isOverdue}
        onChange={(only) => onFilter({ ...filter, isOverdue: only })}
      >
        {t("filters.overdue")}
      </Checkbox>
    </div>
  );
}
