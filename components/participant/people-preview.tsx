"use client";

import { CircleAlert, KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlainDate } from "#components/evidence/plain-date.tsx";
import type { PersonRow } from "#domain/participant/people-rows.ts";

const mostShown = 20;

export type ShownRow = PersonRow & {
  /** why the server did not take it */
  refused?: "known" | "withdrawn" | undefined;
};

/** Who would be added, and of every row that cannot be what is wrong with it; those first. */
export function PeoplePreview({ rows }: { rows: ShownRow[] }) {
  const t = useTranslations("participant");
  const tEvidence = useTranslations("evidence");
  const wrong = rows.filter(isWrong);
  const shown = [...wrong, ...rows.filter((row) => !isWrong(row))].slice(0, mostShown);
  return (
    <section aria-label={t("previewTitle")} className="flex flex-col gap-2">
      <h3 className="text-13 font-bold">{t("previewTitle")}</h3>
      <div className="overflow-x-auto">
        <table className="w-full text-left text-13">
          <thead className="text-12 text-ink-soft">
            <tr className="*:font-normal">
              <th scope="col" className="py-1 pr-4 text-right">
                {t("row")}
              </th>
              <th scope="col" className="py-1 pr-4">
                {t("pseudonym")}
              </th>
              <th scope="col" className="py-1 pr-4">
                {t("consent")}
              </th>
              <th scope="col" className="py-1 pr-4 max-sm:hidden">
                {t("consentDate")}
              </th>
              <th scope="col" className="py-1 max-sm:hidden">
                {t("segment")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, shown: who, person, problem, refused }) => (
              <tr key={row} className="border-t border-hairline align-top">
                <td className="py-1.5 pr-4 text-right text-ink-soft tabular-nums">{row}</td>
                <th scope="row" className="py-1.5 pr-4 font-medium">
                  {who || <span className="font-normal text-ink-soft">{t("getsCode")}</span>}
                  {person?.real ? (
                    <KeyRound
                      role="img"
                      aria-label={t("hasName")}
                      className="ml-1.5 inline size-3.5"
                    />
                  ) : null}
                </th>
                {person && !refused ? (
                  <>
                    <td className="py-1.5 pr-4">{tEvidence(`consents.${person.consent}`)}</td>
                    <td className="py-1.5 pr-4 max-sm:hidden">
                      {person.consentDate ? <PlainDate date={person.consentDate} /> : "–"}
                    </td>
                    <td className="py-1.5 max-sm:hidden">{person.segment ?? "–"}</td>
                  </>
                ) : (
                  <td colSpan={3} className="py-1.5 font-medium">
                    <CircleAlert aria-hidden="true" className="mr-1 inline size-3.5 align-[-2px]" />
                    {t(`rowProblems.${refused ?? problem?.reason ?? "nobody"}`)}
                    {problem?.column ? (
                      <span className="font-normal text-ink-soft">
                        {" "}
                        ({t(`columns.${problem.column}`)})
                      </span>
                    ) : null}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length ? (
        <p className="text-13 text-ink-soft">
          {t("moreRows", { count: rows.length - shown.length })}
        </p>
      ) : null}
    </section>
  );
}

export function isWrong({ problem, refused }: ShownRow): boolean {
  return problem !== null || refused !== undefined;
}
