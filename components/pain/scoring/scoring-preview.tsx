"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { PreviewRow } from "#domain/pain/board/preview.ts";
import { isSame, type Scoring } from "#domain/pain/scoring.ts";
import { usePreview } from "./use-preview.ts";

/** What order a choice would make, beside the places that they have now. */
export function ScoringPreview({
  workspaceId,
  scoring,
  now,
}: {
  workspaceId: string;
  scoring: Scoring;
  /** as the workspace weighs now */
  now: Scoring;
}) {
  const t = useTranslations("scoring");
  const { preview, isFailed } = usePreview(workspaceId, scoring);
  if (isFailed) return <p className="text-13 text-ink-soft">{t("preview.failed")}</p>;
  if (!preview) return <Skeleton className="h-40 w-full" />;
  const { rows, undated } = preview;
  if (rows.length === 0) return <p className="text-13 text-ink-soft">{t("preview.none")}</p>;
  const moved = rows.filter(({ from }, at) => from !== at + 1).length;
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="text-13 text-ink-soft">
        {moved === 0 ? t("preview.same") : t("preview.changed", { count: moved })}
      </p>
      <ol aria-label={t("preview.title")} className="flex flex-col">
        {rows.map((row, at) => (
          <Place key={row.id} row={row} place={at + 1} isChoice={!isSame(scoring, now)} />
        ))}
      </ol>
      {scoring.halfLifeDays !== null && undated > 0 ? (
        <p className="text-12 text-ink-soft">{t("undated", { count: undated })}</p>
      ) : null}
    </div>
  );
}

function Place({ row, place, isChoice }: { row: PreviewRow; place: number; isChoice: boolean }) {
  const t = useTranslations("scoring.preview");
  const tPain = useTranslations("pain");
  const format = useFormatter();
  const { title, score, from } = row;
  const Arrow = from > place ? ArrowUp : ArrowDown;
  return (
    <li className="flex items-baseline gap-3 border-t border-hairline py-2 first:border-t-0">
      <span aria-hidden="true" className="w-4 shrink-0 text-right text-13 text-ink-faint">
        {place}
      </span>
      <span className="min-w-0 flex-1 text-14">
        {title || tPain("unquoted.pain")}
        {isChoice ? (
          <span className="flex items-center gap-1 text-12 text-ink-soft">
            {from === place ? null : <Arrow aria-hidden="true" className="size-3 text-accent" />}
            {from === place ? t("stays") : t("from", { from })}
          </span>
        ) : null}
      </span>
      <span className="shrink-0 text-14 font-bold text-pain tabular-nums">
        {format.number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
      </span>
    </li>
  );
}
