"use client";

import { useTranslations } from "next-intl";
import { memo, useState } from "react";
import { classes } from "#components/ui/classes.ts";
import { DateField } from "#components/ui/date-field.tsx";
import { Select, SelectOption } from "#components/ui/select.tsx";
import { monthsBefore } from "#domain/pain/board/trend.ts";

type Period = { from: string | null; to: string | null };

type Props = Period & {
  /** the newest experience */
  last: string | null;
  /** any of those that it was given does, as for a Choice */
  onChange: (period: Period) => void;
};

const lengths = [3, 6, 12] as const;

/** When it happened: the last months in which people were heard, or from one day to another. */
export const PeriodFilter = memo(function PeriodFilter({ last, from, to, onChange }: Props) {
  const t = useTranslations("pain.board.filters");
  const start = (months: number) =>
    last === null ? null : `${monthsBefore(last.slice(0, 7), months - 1)}-01`;
  const preset = lengths.find((months) => from !== null && to === null && start(months) === from);
  const chosen = from === null && to === null ? "all" : preset ? String(preset) : "own";
  const [isOwn, setOwn] = useState(chosen === "own");
  if (last === null) return null;
  return (
    <>
      <Select
        aria-label={t("period")}
        value={isOwn ? "own" : chosen}
        onChange={(key) => {
          setOwn(key === "own");
          if (key === "all") onChange({ from: null, to: null });
          const months = lengths.find((one) => String(one) === key);
          if (months) onChange({ from: start(months), to: null });
        }}
        className={classes(
          "max-w-60 min-w-32 max-sm:min-w-[45%] max-sm:flex-1",
          chosen === "all" && "print:hidden",
        )}
      >
        <SelectOption id="all">{t("anyPeriod")}</SelectOption>
        {lengths.map((months) => (
          <SelectOption key={months} id={String(months)}>
            {t("lastMonths", { count: months })}
          </SelectOption>
        ))}
        <SelectOption id="own">{t("ownPeriod")}</SelectOption>
      </Select>
      {isOwn ? (
        <>
          <DateField
            label={t("from")}
            value={from ?? ""}
            onChange={(date) => onChange({ from: date || null, to })}
          />
          <DateField
            label={t("to")}
            value={to ?? ""}
            onChange={(date) => onChange({ from, to: date || null })}
          />
        </>
      ) : null}
    </>
  );
}, isSame);

function isSame(a: Props, b: Props): boolean {
  return a.last === b.last && a.from === b.from && a.to === b.to;
}
