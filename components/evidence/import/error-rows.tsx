"use client";

import { useTranslations } from "next-intl";
import { noteColumns } from "#domain/evidence/import-plan.ts";

type ErrorRow = {
  row: number;
  /** the cell of a workbook */
  place: string | null;
  field: string | null;
  reason: string;
  cells?: string[];
};

/** Rows that do not come in: which, why, and what stands there. */
export function ErrorRows({ errors, total }: { errors: ErrorRow[]; total: number }) {
  const t = useTranslations("evidence.import");
  const tReasons = useTranslations("imports.rowReasons");
  const why = (reason: string) =>
    tReasons.has(reason as never) ? tReasons(reason as never) : reason;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-13">
        <thead className="text-12 text-ink-faint">
          <tr>
            <th className="w-14 py-1.5 pr-4 text-right font-normal">{t("row")}</th>
            <th className="py-1.5 pr-4 font-normal">{t("why")}</th>
            <th className="py-1.5 font-normal">{t("field")}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ row, place, field, reason, cells }, index) => {
            const known = noteColumns.find((column) => column === field);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two errors may be of one row
              <tr key={index} className="border-t border-hairline align-top">
                <td className="py-2 pr-4 text-right whitespace-nowrap">{place ?? row}</td>
                <td className="py-2 pr-4">
                  {why(reason)}
                  {cells && cells.length > 0 ? (
                    <span className="mt-0.5 line-clamp-1 block text-12 text-ink-faint">
                      {cells.filter(Boolean).join(" · ").slice(0, 200)}
                    </span>
                  ) : null}
                </td>
                <td className="py-2 whitespace-nowrap text-ink-soft">
                  {known ? t(`columns.${known}`) : "–"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > errors.length ? (
        <p className="pt-2 text-13 text-ink-soft">
          {t("moreErrors", { count: total - errors.length })}
        </p>
      ) : null}
    </div>
  );
}
