"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { StepGap } from "#domain/pain/gap.ts";
import type { StepFindingRow } from "#server/pain/read.ts";

type Props = {
  compared: readonly StepGap[];
  rows: readonly StepFindingRow[];
  titleOf: (stepId: string) => string;
  onShowStep: (stepId: string) => void;
};

/** The curves as numbers, step by step. */
export function GapTable({ compared, rows, titleOf, onShowStep }: Props) {
  const t = useTranslations("pain.gaps");
  const format = useFormatter();
  const number = (value: number | null | undefined) =>
    value === null || value === undefined
      ? "–"
      : format.number(value, { maximumFractionDigits: 1 });
  return (
    <section aria-label={t("numbers")} className="flex flex-col gap-1">
      <h3 className="text-14 font-bold">{t("numbers")}</h3>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-12 tabular-nums">
          <thead>
            <tr className="border-b border-hairline text-left text-ink-soft [&_th]:py-1 [&_th]:pr-1 [&_th]:font-medium [&_th:not(:first-child)]:text-right">
              <th scope="col" className="min-w-20">
                {t("columns.step")}
              </th>
              <th scope="col">{t("columns.assumed")}</th>
              <th scope="col">{t("columns.evidenced")}</th>
              <th scope="col">{t("columns.spread")}</th>
              <th scope="col">{t("columns.people")}</th>
              <th scope="col">{t("columns.sources")}</th>
            </tr>
          </thead>
          <tbody>
            {compared.map(({ stepId, assumed, evidenced, people }) => {
              const row = rows.find((one) => one.stepId === stepId);
              return (
                <tr
                  key={stepId}
                  className="border-b border-hairline/60 [&_td]:py-1 [&_td]:pr-1 [&_td]:text-right"
                >
                  <th scope="row" className="py-0.5 pr-2 text-left font-normal">
                    <button
                      type="button"
                      onClick={() => onShowStep(stepId)}
                      className="-mx-1 min-h-6 w-full cursor-default rounded-control px-1 text-left break-words hyphens-auto hover:bg-hover"
                    >
                      {titleOf(stepId)}
                    </button>
                  </th>
                  <td>{number(assumed)}</td>
                  <td>{evidenced === null ? t("columns.nobody") : number(evidenced)}</td>
                  <td className="whitespace-nowrap">
                    {evidenced === null || people < 2
                      ? "–"
                      : `${number(row?.evidencedMin)} … ${number(row?.evidencedMax)}`}
                  </td>
                  <td>{people}</td>
                  <td>{row?.sourceTypes || "–"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
