"use client";

import { useTranslations } from "next-intl";
import { Select, SelectOption } from "#components/ui/select.tsx";
import {
  type PeopleTable,
  type PersonColumn,
  personColumns,
} from "#domain/participant/people-table.ts";

/** Every column of a pasted list with the first of its values, and what it is taken for. */
export function PersonColumns({
  table,
  columns,
  mayName,
  onChange,
}: {
  table: PeopleTable;
  columns: (PersonColumn | null)[];
  /** who may not know names is offered none */
  mayName: boolean;
  onChange: (columns: (PersonColumn | null)[]) => void;
}) {
  const t = useTranslations("participant");
  const offered = personColumns.filter((column) => mayName || !isName(column));
  return (
    <section aria-label={t("columnsTitle")} className="flex flex-col gap-2">
      <h3 className="text-13 font-bold">{t("columnsTitle")}</h3>
      {mayName ? null : <p className="text-13 text-ink-soft">{t("noNamesHere")}</p>}
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {columns.map((column, index) => {
          const name = table.header?.[index] || t("columnNumber", { number: index + 1 });
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the list
              key={index}
              className="grid grid-cols-2 items-start gap-x-3"
            >
              <div className="min-w-0">
                <p className="truncate text-13 font-medium">{name}</p>
                <p className="truncate text-12 text-ink-faint">{samplesOf(table, index) || "–"}</p>
              </div>
              <Select
                aria-label={t("columnIs", { name })}
                value={column ?? "skip"}
                onChange={(key) => {
                  const chosen = personColumns.find((one) => one === key) ?? null;
                  onChange(columns.map((one, at) => (at === index ? chosen : one)));
                }}
              >
                <SelectOption id="skip">{t("columnSkip")}</SelectOption>
                {offered.map((one) => (
                  <SelectOption key={one} id={one}>
                    {t(`columns.${one}`)}
                  </SelectOption>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function isName(column: PersonColumn | null): boolean {
  return column === "name" || column === "contact";
}

function samplesOf({ rows }: PeopleTable, column: number): string {
  const values = rows.slice(0, 20).map(({ cells }) => cells[column]?.trim() ?? "");
  return [...new Set(values.filter(Boolean))].slice(0, 3).join(" · ");
}
