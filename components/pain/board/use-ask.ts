"use client";

import type { CountedQuestion } from "#domain/pain/board/counted.ts";
import type { BoardFilter } from "#domain/pain/board/filter.ts";
import { useBoard } from "./board-context.tsx";

type Narrowed = Partial<BoardFilter> &
  Partial<Pick<CountedQuestion, "pointId" | "month" | "label" | "type" | "isUnplaced">>;

/** Opens beside the board what a number counts: the board's own filter, narrowed to that number. */
export function useAsk(): (title: string, narrowed: Narrowed) => void {
  const { view, open } = useBoard();
  return (title, narrowed) => {
    const { pointId = null, month = null, label = null, type = null, ...places } = narrowed;
    const { isUnplaced = false, ...filter } = places;
    open({
      kind: "counted",
      title,
      question: {
        filter: { ...view.filter, ...filter },
        pointId,
        month,
        label,
        type,
        mode: null,
        beforeStepId: null,
        isUnplaced,
        voice: "customer",
      },
    });
  };
}
