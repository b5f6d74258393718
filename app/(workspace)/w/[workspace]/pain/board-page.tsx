"use client";

import type { ComponentProps, ReactNode } from "react";
import { PainBoard } from "#components/pain/board/pain-board.tsx";
import { ReviewMarks } from "#components/review/review-marks.tsx";
import { SaidFilters } from "#components/review/said-filters.tsx";
import type { PainMarks } from "#server/review/read-marks.ts";
import type { BoardPageAnswer } from "./load-board.ts";

type Props = Omit<
  ComponentProps<typeof PainBoard<PainMarks, BoardPageAnswer>>,
  "source" | "Marks" | "narrowing"
>;

/** The board with what a review says of its pain points. */
export function BoardPage(props: Props): ReactNode {
  return (
    <PainBoard
      {...props}
      source={`/w/${props.workspace.slug}/pain/board`}
      narrowing={({ owners }) => <SaidFilters owners={owners} />}
      Marks={ReviewMarks}
    />
  );
}
