"use client";

import { useFormatter, useTranslations } from "next-intl";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import type { PainPointRow } from "#server/pain/read.ts";
import { sourcesOf } from "./sources-of.ts";

/** One line of the ranking: what, for how many of how many, how sure. */
export function PointRow({
  point,
  rank,
  most,
  stepTitle,
}: {
  point: PainPointRow;
  /** null outside the ranking */
  rank: number | null;
  /** the highest score shown, as the bar's full width */
  most: number;
  stepTitle: string | null;
}) {
  const t = useTranslations("pain");
  const format = useFormatter();
  const isPain = point.kind === "pain";
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <div className="flex items-baseline gap-2">
        {rank === null ? null : (
          <span className="w-5 shrink-0 text-right text-12 text-ink-faint">{rank}</span>
        )}
        <span className="line-clamp-2 min-w-0 flex-1 text-14 font-medium">
          {point.title || t(`unquoted.${point.kind}`)}
        </span>
        <span className={classes("text-13 font-bold", isPain ? "text-pain" : "text-gain")}>
          {format.number(point.score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
        </span>
      </div>
      <div className={classes("flex flex-col gap-1", rank !== null && "pl-7")}>
        <div aria-hidden="true" className="h-1 rounded-full bg-hover">
          <div
            className={classes("h-full rounded-full", isPain ? "bg-pain" : "bg-gain")}
            style={{ width: `${most > 0 ? Math.max(2, (100 * point.score) / most) : 0}%` }}
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-12 text-ink-soft">
          <span
            className={classes(
              "inline-flex items-center gap-1 font-medium",
              isPain ? "text-pain" : "text-gain",
            )}
          >
            <MeaningMark meaning={point.kind} size={9} />
            {t("people", { count: point.parts.people })}
          </span>
          {sourcesOf(point).reporting.map(({ type, people, heard }) => (
            <span key={type} className="inline-flex items-center gap-1">
              <SourceMark type={type} isIconOnly />
              {t("ofHeard", { people, heard })}
            </span>
          ))}
          <span className="text-ink-faint">{t("reviewed", { share: point.reviewedShare })}</span>
          <span className="text-ink-faint">{stepTitle ?? t("noStep")}</span>
        </div>
      </div>
    </div>
  );
}
