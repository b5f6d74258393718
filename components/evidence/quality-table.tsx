import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Agreed, fewestJudged } from "#domain/analysis/quality.ts";

export type QualityRow = { id: string; name: ReactNode } & Agreed;

/** One part a row; a share only where enough was judged, its interval always. */
export function QualityTable({ caption, rows }: { caption: string; rows: QualityRow[] }) {
  const t = useTranslations("evidence.quality");
  const format = useFormatter();
  const percent = (value: number) =>
    format.number(value, { style: "percent", maximumFractionDigits: 0 });
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-160 text-13">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-12 text-ink-soft">
          <tr>
            <th scope="col" className="py-1 text-left font-normal">
              {t("part")}
            </th>
            {(["judged", "same", "portion", "interval"] as const).map((name) => (
              <th key={name} scope="col" className="py-1 pl-4 text-right font-normal">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, count, agreed, share, interval }) => (
            <tr key={id} className="border-t border-hairline tabular-nums">
              <th scope="row" className="py-1.5 text-left font-normal">
                {name}
              </th>
              <td className="py-1.5 pl-4 text-right">{format.number(count)}</td>
              <td className="py-1.5 pl-4 text-right">{format.number(agreed)}</td>
              <td className="py-1.5 pl-4 text-right">
                {count < fewestJudged ? "–" : percent(share)}
              </td>
              <td className="py-1.5 pl-4 text-right whitespace-nowrap">
                {percent(interval.low)}–{percent(interval.high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
