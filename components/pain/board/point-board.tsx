"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type ComponentType, memo, type ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { everything } from "#domain/pain/board/filter.ts";
import type { BoardListing } from "#server/pain/board/read-board.ts";
import type { KnownScoring } from "#server/pain/scoring/read-scoring.ts";
import { ScoringLine } from "../scoring/scoring-line.tsx";
import { anythingSaid, type BoardView, isNarrowed, isSaid, rowsAtOnce } from "./board-address.ts";
import { useBoard, useBoardWay } from "./board-context.tsx";
import { BoardRow } from "./board-row.tsx";
import { HeatGrid } from "./heat-grid.tsx";
import { ReachChart } from "./reach-chart.tsx";
import { SensitivityLine } from "./sensitivity-line.tsx";
import { useAsk } from "./use-ask.ts";

type Props<M> = {
  board: BoardListing;
  scoring: KnownScoring;
  marks: Readonly<Record<string, M>>;
  Marks: ComponentType<{ of: M }> | undefined;
  isEmpty: boolean;
};

/** Pains or gains, ranked: as a list, as a chart of severity by reach, or by step and channel. */
export const PointBoard = memo(function PointBoard<M>({
  board,
  scoring,
  marks,
  Marks,
  isEmpty,
}: Props<M>) {
  const t = useTranslations("pain.board");
  const { view } = useBoard();
  const ask = useAsk();
  const kind = view.tab === "gain" ? "gain" : "pain";
  const { rows, total } = board;
  // Some of the points only: their places in the whole ranking are others.
  const isSaidOnly = isSaid(view.said);
  if (isEmpty && !isNarrowed(view)) return <Nothing text={t("empty")} />;
  if (view.look === "heat") return <HeatGrid heat={board.heat} kind={kind} />;
  if (view.look === "chart") return <ReachChart dots={board.dots} kind={kind} />;
  const isRanking = view.filter.status === "open" && !isSaidOnly;
  const most = Math.max(0, ...rows.map(({ score }) => score));
  return (
    <div className="flex flex-col gap-3 print:block print:space-y-3">
      <p className="flex flex-wrap items-baseline gap-x-2 text-13 text-ink-soft">
        <button
          type="button"
          onClick={() => ask(t("heardTitle"), {})}
          className="cursor-pointer rounded-mark text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
        >
          {t("heard", { count: board.heard })}
        </button>
        <ScoringLine known={scoring} kind={kind} />
      </p>
      {board.sensitivity ? <SensitivityLine found={board.sensitivity} rows={rows} /> : null}
      {rows.length === 0 ? (
        <Nothing text={t(`none.${kind}`)}>
          {isNarrowed(view) ? (
            <Way size="small" to={{ filter: everything, said: anythingSaid }}>
              {t("filters.clear")}
            </Way>
          ) : null}
        </Nothing>
      ) : (
        <ol aria-label={t(`tabs.${kind}`)} className="flex flex-col print:block">
          {rows.map((row, index) => (
            <BoardRow
              key={row.id}
              row={row}
              rank={isRanking ? index + 1 : null}
              most={most}
              marks={marks[row.id]}
              Marks={Marks}
            />
          ))}
        </ol>
      )}
      {total > rows.length ? (
        <p className="hidden text-13 text-ink-soft print:block">
          {t("shownOf", { shown: rows.length, total })}
        </p>
      ) : null}
      {total > rows.length ? (
        <Way className="self-center print:hidden" to={{ shown: view.shown + rowsAtOnce }}>
          {t("more", { shown: rows.length, total })}
        </Way>
      ) : null}
    </div>
  );
}) as <M>(props: Props<M>) => ReactNode;

/** Alone knows where the board is going: with it the rows would be drawn anew at every choice. */
function Way({ to, ...button }: { to: Partial<BoardView> } & ComponentProps<typeof Button>) {
  const { go } = useBoardWay();
  return <Button {...button} onPress={() => go(to)} />;
}

function Nothing({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 py-10 text-center">
      <p className="max-w-120 text-14 text-balance text-ink-soft">{text}</p>
      {children}
    </div>
  );
}
