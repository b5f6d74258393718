"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { UnactedRow } from "#server/review/read-unacted.ts";
import { usePlainDay } from "./use-plain-day.ts";

type Props = {
  slug: string;
  rows: readonly UnactedRow[];
  onOpen: (opportunityId: string) => void;
};

/** Known but not acted: for how long enough people have told of what nobody has decided about. */
export function UnactedList({ slug, rows, onOpen }: Props) {
  const t = useTranslations("review.unacted");
  const tList = useTranslations("review.opportunities");
  const day = usePlainDay();
  if (rows.length === 0) return <p className="py-6 text-13 text-ink-soft">{t("none")}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-150 text-13 text-ink-soft">{t("text")}</p>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-13 tabular-nums">
          <thead>
            <tr className="border-b border-hairline text-left text-12 text-ink-soft [&_th]:py-1.5 [&_th]:pr-4 [&_th]:font-medium">
              <th scope="col" className="min-w-48">
                {t("columns.pain")}
              </th>
              <th scope="col" className="min-w-32">
                {t("columns.map")}
              </th>
              <th scope="col">{t("columns.people")}</th>
              <th scope="col">{t("columns.since")}</th>
              <th scope="col" className="text-right">
                {t("columns.age")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.id}
                className="border-b border-hairline/60 align-baseline [&_td]:py-2 [&_td]:pr-4"
              >
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  <Link
                    href={`/w/${slug}/maps/${row.mapId}?pain=${row.id}`}
                    prefetch={false}
                    className="flex items-baseline gap-1.5 font-medium hover:underline"
                  >
                    <MeaningMark meaning="pain" size={9} />
                    <span className="min-w-0">{row.title}</span>
                  </Link>
                  {row.proposedId === null ? null : (
                    <button
                      type="button"
                      onClick={() => onOpen(row.proposedId ?? "")}
                      className="min-h-6 pl-4 text-left text-12 text-accent hover:underline"
                    >
                      {t("proposed")}
                    </button>
                  )}
                </th>
                <td className="text-ink-soft">{row.mapTitle}</td>
                <td>{tList("people", { people: row.people, heard: row.heard })}</td>
                <td className="whitespace-nowrap">{day(row.since)}</td>
                <td className="text-right font-bold">{row.days}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
