"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import type { LookedSheet } from "#domain/evidence/table-look.ts";

/** Which sheets of a workbook come in: one of them at least. */
export function SheetChoice({
  sheets,
  chosen,
  onChange,
}: {
  sheets: readonly LookedSheet[];
  chosen: readonly string[];
  onChange: (names: string[]) => void;
}) {
  const t = useTranslations("evidence.import.sheets");
  const format = useFormatter();
  const names = sheets.map(({ name }) => name);
  const toggle = (name: string) => {
    const next = names.filter((one) => (one === name) !== chosen.includes(one));
    if (next.length > 0) onChange(next);
  };
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-16 font-bold">{t("title")}</h2>
        {chosen.length < names.length ? (
          <Button size="small" variant="quiet" onPress={() => onChange(names)}>
            {t("all", { count: names.length })}
          </Button>
        ) : null}
      </div>
      <p className="text-13 text-ink-soft">{t("text")}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {sheets.map(({ name, rows }) => (
          <li key={name}>
            <Checkbox isSelected={chosen.includes(name)} onChange={() => toggle(name)}>
              {t("sheet", { name, rows: format.number(rows), count: rows })}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
