"use client";

import { useTranslations } from "next-intl";
import type { Trend } from "#domain/pain/board/trend.ts";
import { NumberButton } from "./number-button.tsx";
import { useMonthWords } from "./trend-line.tsx";

/** The trend as numbers: who told of it each month, of how many who were heard then. */
export function MonthTable({
  trend: { months, undated },
  onMonth,
}: {
  trend: Trend;
  onMonth: (month: string) => void;
}) {
  const t = useTranslations("pain.board.trend");
  const tPain = useTranslations("pain");
  const words = useMonthWords();
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <h3 className="text-14 font-bold">{t("title")}</h3>
      {months.length > 0 ? (
        <table className="w-full text-left text-12">
          <thead className="text-ink-faint">
            <tr>
              <th className="py-1 font-normal">{t("month")}</th>
              <th className="py-1 text-right font-normal">{tPain("score.heard")}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, people, heard }) => (
              <tr key={month} className="border-t border-hairline">
                <th scope="row" className="py-1 font-normal">
                  {words(month)}
                </th>
                <td className="py-1 text-right tabular-nums">
                  {people === 0 ? (
                    `0 / ${heard}`
                  ) : (
                    <NumberButton onPress={() => onMonth(month)} className="justify-end">
                      {people} / {heard}
                    </NumberButton>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {undated > 0 ? (
        <p className="text-12 text-ink-faint">{t("undated", { count: undated })}</p>
      ) : null}
      <p className="text-12 text-ink-faint">{t("rule")}</p>
    </section>
  );
}
