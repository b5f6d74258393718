"use client";

import type { ComponentProps, ReactNode } from "react";
import { PainBoard } from "#components/pain/board/pain-board.tsx";
import { ReviewMarks } from "#components/review/review-marks.tsx";
import { SaidFilters } from "#components/review/said-filters.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import type { PainMarks } from "#server/review/read-marks.ts";
import type { BoardPageAnswer } from "./load-board.ts";

// nobody has opened a pain point yet
const ReviewBeside = latePart(() =>
  import("./review-beside.tsx").then((file) => file.ReviewBeside),
);

type Props = Omit<
  ComponentProps<typeof PainBoard<PainMarks, BoardPageAnswer>>,
  "source" | "Marks" | "About" | "narrowing"
>;

/** The board with what a review says of its pain points. */
export function BoardPage(props: Props): ReactNode {
  return (
    <PainBoard
      {...props}
      source={`/w/${props.workspace.slug}/pain/board`}
      narrowing={({ owners }) => <SaidFilters owners={owners} />}
      Marks={ReviewMarks}
      About={ReviewBeside}
    />
  );
}
