"use client";

import { ChevronRight } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type ComponentType, memo, type ReactNode, useState } from "react";
import { SourceMark } from "#components/evidence/source-mark.tsx";
import { classes } from "#components/ui/classes.ts";
import { MeaningMark } from "#components/ui/meaning-mark.tsx";
import { inPercent } from "#domain/pain/in-percent.ts";
import type { BoardListing } from "#server/pain/board/read-board.ts";
import { ScoreBreakdown } from "../score-breakdown.tsx";
import { sourcesOf } from "../sources-of.ts";
import { useBoard } from "./board-context.tsx";
import { FollowButton } from "./follow-button.tsx";
import { MonthTable } from "./month-table.tsx";
import { NumberButton } from "./number-button.tsx";
import { usePlaceWords } from "./place-words.ts";
import { RowQuote } from "./row-quote.tsx";
import { RowSigns } from "./row-signs.tsx";
import { TrendLine } from "./trend-line.tsx";
import { useAsk } from "./use-ask.ts";

export type RankedRow = BoardListing["rows"][number];

type Props<M> = {
  row: RankedRow;
  /** null outside the ranking */
  rank: number | null;
  /** the highest score shown, as the bar's full width */
  most: number;
  /** what others say of it, and how that is drawn */
  marks: M | undefined;
  Marks: ComponentType<{ of: M }> | undefined;
};

/** One pain point in the ranking. Every number of it leads to the words that it counts. */
export const BoardRow = memo(function BoardRow<M>({ row, rank, most, marks, Marks }: Props<M>) {
  const t = useTranslations("pain");
  const format = useFormatter();
  const { open, subject, rights } = useBoard();
  const { mapTitle, stepTitle } = usePlaceWords();
  const ask = useAsk();
  const [isOpen, setOpen] = useState(false);
  const title = row.title || t(`unquoted.${row.kind}`);
  const { people, heard, interval } = row.parts;
  const tone = row.kind === "pain" ? "text-pain" : "text-gain";
  const isHere = subject?.kind === "point" && subject.painPointId === row.id;
  const askOf = (narrowed: Parameters<typeof ask>[1]) =>
    ask(title, { pointId: row.id, mapId: row.mapId, ...narrowed });
  return (
    <li
      className={classes(
        "flex gap-3 border-t border-hairline py-3.5 first:border-t-0 print:break-inside-avoid",
        // Rows out of sight are neither styled nor laid out; the ring of a focus stands out of one.
        "[contain-intrinsic-size:auto_150px] [content-visibility:auto] [overflow-clip-margin:4px] print:[content-visibility:visible]",
        isHere && "-mx-3 rounded-card bg-hover/60 px-3",
      )}
    >
      <span className="w-6 shrink-0 pt-0.5 text-right text-13 text-ink-faint tabular-nums">
        {rank}
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div className="flex items-start gap-3">
          <div className="min-w-0 flex-1">
            <button
              type="button"
              aria-expanded={isHere}
              onClick={() => open({ kind: "point", mapId: row.mapId, painPointId: row.id })}
              className="cursor-pointer rounded-mark text-left text-16 font-medium text-balance hover:underline"
            >
              {title}
            </button>
            <p className="text-12 text-ink-faint">
              {mapTitle(row.mapId)} · {stepTitle(row.mapId, row.stepId)}
            </p>
          </div>
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen((now) => !now)}
            className="flex w-28 shrink-0 cursor-pointer flex-col gap-1 rounded-mark"
          >
            <span
              className={classes("flex items-center justify-end gap-1 text-16 font-bold", tone)}
            >
              <span className="sr-only">{t("score.title")}</span>
              {format.number(row.score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
              <ChevronRight
                aria-hidden="true"
                className={classes(
                  "size-4 transition-transform duration-120 print:hidden",
                  isOpen && "rotate-90",
                )}
              />
            </span>
            <span aria-hidden="true" className="block h-1 w-full rounded-full bg-hover">
              <span
                className={classes(
                  "keeps-ink block h-full rounded-full",
                  row.kind === "pain" ? "bg-pain" : "bg-gain",
                )}
                style={{ width: `${most > 0 ? Math.max(2, (100 * row.score) / most) : 0}%` }}
              />
            </span>
          </button>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-13">
          <NumberButton onPress={() => askOf({})} className={classes("font-medium", tone)}>
            <MeaningMark meaning={row.kind} size={9} />
            {t("board.peopleOf", { people, heard })}
          </NumberButton>
          <span className="text-ink-faint" title={t("board.intervalHint")}>
            {t("score.intervalOf", inPercent(interval))}
          </span>
          <TrendLine trend={row.trend} kind={row.kind} />
          {sourcesOf(row).reporting.map(({ type, people, heard }) => (
            <NumberButton key={type} onPress={() => askOf({ sourceType: type })}>
              <SourceMark type={type} isIconOnly />
              {t("ofHeard", { people, heard })}
            </NumberButton>
          ))}
        </div>
        <RowQuote row={row} />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-12 text-ink-faint">
          <RowSigns row={row} />
          {Marks && marks !== undefined ? <Marks of={marks} /> : null}
          {rights.follow ? <FollowButton row={row} /> : null}
        </div>
        {isOpen ? (
          <div className="grid gap-6 rounded-card bg-sunk p-4 md:grid-cols-2">
            <ScoreBreakdown point={row} level={2} />
            <MonthTable trend={row.trend} onMonth={(month) => askOf({ month })} />
          </div>
        ) : null}
      </div>
    </li>
  );
}) as <M>(props: Props<M>) => ReactNode;
