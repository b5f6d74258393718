"use client";

import { useTranslations } from "next-intl";
import { GridList, GridListItem } from "react-aria-components";
import type { PainPointRow } from "#server/pain/read.ts";
import { PointRow } from "./point-row.tsx";

export type StepName = { id: string; title: string };

/** Pain points as rows that open; arrows move between them, Enter opens. */
export function PointList({
  label,
  points,
  steps,
  isRanked = true,
  onOpen,
}: {
  label: string;
  points: PainPointRow[];
  steps: StepName[];
  isRanked?: boolean;
  onOpen: (pointId: string) => void;
}) {
  const t = useTranslations("pain");
  const most = Math.max(0, ...points.map(({ score }) => score));
  const titles = new Map(steps.map(({ id, title }) => [id, title || t("untitledStep")]));
  return (
    <GridList
      aria-label={label}
      onAction={(key) => onOpen(String(key))}
      className="-mx-2 flex flex-col outline-none"
    >
      {points.map((point, index) => (
        <GridListItem
          key={point.id}
          id={point.id}
          textValue={point.title || t(`unquoted.${point.kind}`)}
          className="flex cursor-pointer px-2 py-2.5 outline-none hover:bg-hover/60 focus-visible:bg-hover [&+&]:border-t [&+&]:border-hairline"
        >
          <PointRow
            point={point}
            rank={isRanked ? index + 1 : null}
            most={most}
            stepTitle={point.stepId === null ? null : (titles.get(point.stepId) ?? point.stepTitle)}
          />
        </GridListItem>
      ))}
    </GridList>
  );
}
