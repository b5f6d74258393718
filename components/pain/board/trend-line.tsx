"use client";

import { ArrowDownRight, ArrowRight, ArrowUpRight, CircleDashed, Sparkle } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Trend } from "#domain/pain/board/trend.ts";

const icons = {
  new: Sparkle,
  rising: ArrowUpRight,
  steady: ArrowRight,
  fading: ArrowDownRight,
  undated: CircleDashed,
};

const barWidth = 5;
const gap = 1.5;
const height = 16;

/** How it goes in a word and, month by month, in a small picture of it. */
export function TrendLine({ trend, kind }: { trend: Trend; kind: "pain" | "gain" }) {
  const t = useTranslations("pain.board.trend");
  const month = useMonthWords();
  const Icon = icons[trend.kind];
  const { months, since } = trend;
  const most = Math.max(1, ...months.map(({ people }) => people));
  return (
    <span className="inline-flex items-center gap-1.5 text-ink-soft">
      {months.length > 1 ? (
        <svg
          aria-hidden="true"
          width={months.length * (barWidth + gap)}
          height={height}
          className={kind === "pain" ? "text-pain" : "text-gain"}
        >
          <path
            d={barsOf(months, (people) =>
              people === 0 ? 0 : Math.max(2, (height * people) / most),
            )}
            fill="currentColor"
            opacity={0.8}
          />
          <path
            d={barsOf(months, (people) => (people === 0 ? 1 : 0))}
            fill="currentColor"
            opacity={0.35}
          />
        </svg>
      ) : null}
      <span className="inline-flex items-center gap-1">
        <Icon aria-hidden="true" className="size-3.5" />
        {since ? t(`since.${trend.kind}`, { month: month(since) }) : t("since.undated")}
      </span>
    </span>
  );
}

/** All bars in one path: a list of pain points has hundreds. */
function barsOf(months: Trend["months"], heightOf: (people: number) => number): string {
  return months
    .map(({ people }, index) => {
      const bar = heightOf(people);
      if (bar === 0) return "";
      return `M${index * (barWidth + gap)} ${height}v${-bar}h${barWidth}v${bar}z`;
    })
    .join("");
}

/** "2026-04" as the reader's language writes it. */
export function useMonthWords(): (month: string) => string {
  const t = useTranslations("pain.board.trend");
  // the middle of the month is in that month in every zone
  return (month) => t("inMonth", { date: new Date(`${month}-15T12:00:00Z`) });
}
