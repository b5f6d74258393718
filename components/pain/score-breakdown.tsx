"use client";

import { useFormatter, useTranslations } from "next-intl";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { inPercent } from "#domain/pain/in-percent.ts";
import type { SourceParts } from "#domain/pain/score.ts";
import type { PainPointRow } from "#server/pain/read.ts";
import { ScoreFactors } from "./score-factors.tsx";
import { sourcesOf } from "./sources-of.ts";

/** The score taken apart: what multiplies to it, and what each kind of source says by itself. */
export function ScoreBreakdown({
  point,
  level = 3,
}: {
  point: Pick<PainPointRow, "kind" | "score" | "parts">;
  /** of its heading: one below the nearest above it */
  level?: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  const t = useTranslations("pain.score");
  const format = useFormatter();
  const { parts } = point;
  const { reporting, silent } = sourcesOf(point);
  const sources = [...reporting, ...silent];
  const exact = (number: number) =>
    format.number(number, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      <Heading className="text-14 font-bold">{t("titleIs", { score: exact(point.score) })}</Heading>
      <ScoreFactors point={point} reporting={reporting.length} />
      <table className="w-full text-left text-12">
        <caption className="sr-only">{t("bySource")}</caption>
        <thead className="text-ink-faint">
          <tr>
            <th className="py-1 font-normal">{t("source")}</th>
            <th className="py-1 text-right font-normal">{t("heard")}</th>
            <th className="w-2/5 py-1 pl-4 font-normal">{t("interval")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.type} className="border-t border-hairline align-top">
              <th scope="row" className="py-1.5 font-normal">
                <SourceMark type={source.type} />
              </th>
              <td className="py-1.5 text-right whitespace-nowrap">
                {source.people} / {source.heard}
              </td>
              <td className="py-1.5 pl-4">
                <Interval
                  source={source}
                  kind={point.kind}
                  label={t("intervalOf", inPercent(source.interval))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-12 text-ink-faint empty:hidden">
        {parts.unnamed > 0 ? `${t("unnamed", { count: parts.unnamed })} ` : null}
        {sources.some(({ counts }) => !counts) ? t("fewHeard") : null}
      </p>
    </section>
  );
}

/** The share as a dot on a line from 0 to 100 %, its 95 % interval as a bar. */
function Interval({
  source,
  kind,
  label,
}: {
  source: SourceParts;
  kind: "pain" | "gain";
  label: string;
}) {
  const { low, high } = source.interval;
  const colour = source.people === 0 ? "bg-ink-faint" : kind === "pain" ? "bg-pain" : "bg-gain";
  return (
    <div className="flex flex-col gap-0.5">
      <div aria-hidden="true" className="relative h-2.5">
        <div className="absolute inset-x-0 top-1/2 h-px bg-hairline" />
        <div
          className={`absolute top-[3px] h-1 rounded-full opacity-40 ${colour}`}
          style={{ left: `${100 * low}%`, width: `${Math.max(1, 100 * (high - low))}%` }}
        />
        <div
          className={`absolute top-px size-2 -translate-x-1 rounded-full ${colour}`}
          style={{ left: `${100 * source.reach}%` }}
        />
      </div>
      <span className="text-ink-soft">{label}</span>
    </div>
  );
}
