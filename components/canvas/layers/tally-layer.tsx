"use client";

import { ViewportPortal } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { sizes } from "#domain/map/layout-sizes.ts";
import { useLayout } from "../map-layout.ts";

/** How many cards a collapsed cell holds. */
export const TallyLayer = memo(function TallyLayer() {
  const { lanes } = useLayout();
  return (
    <ViewportPortal>
      {lanes.map(({ id, rect }) => (
        <Tallies key={id} laneId={id} top={rect.y} />
      ))}
    </ViewportPortal>
  );
});

/** Those of one lane; `top` is where it begins in its layer. */
export function Tallies({ laneId, top }: { laneId: string; top: number }) {
  const t = useTranslations("view.summary");
  const { tallies, lanes } = useLayout();
  const isCollapsed = lanes.some((lane) => lane.id === laneId && lane.isCollapsed);
  const middle = (isCollapsed ? sizes.collapsedLane : sizes.laneMinHeight) / 2;
  return tallies
    .filter((tally) => tally.laneId === laneId)
    .map(({ count, rect }) => (
      <span
        key={rect.x}
        title={t("cards", { count })}
        className="pointer-events-none absolute -translate-1/2 rounded-full bg-hover px-2 text-12 leading-5 text-ink-soft tabular-nums"
        style={{ left: rect.x + rect.width / 2, top: top + middle }}
      >
        <span aria-hidden="true">{count}</span>
        <span className="sr-only">{t("cards", { count })}</span>
      </span>
    ));
}
