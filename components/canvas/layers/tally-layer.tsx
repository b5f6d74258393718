"use client";

import { ViewportPortal } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { sizes } from "#domain/map/layout.ts";
import { useLayout } from "../map-layout.ts";

/** How many cards a collapsed cell holds. */
export const TallyLayer = memo(function TallyLayer() {
  const t = useTranslations("view.summary");
  const { tallies, lanes } = useLayout();
  const collapsed = new Set(lanes.filter((lane) => lane.isCollapsed).map(({ id }) => id));
  return (
    <ViewportPortal>
      {tallies.map(({ laneId, count, rect }) => {
        const middle = (collapsed.has(laneId) ? sizes.collapsedLane : sizes.laneMinHeight) / 2;
        return (
          <span
            key={`${laneId}|${rect.x}`}
            title={t("cards", { count })}
            className="pointer-events-none absolute -translate-1/2 rounded-full bg-hover px-2 text-12 leading-5 text-ink-soft tabular-nums"
            style={{ left: rect.x + rect.width / 2, top: rect.y + middle }}
          >
            <span aria-hidden="true">{count}</span>
            <span className="sr-only">{t("cards", { count })}</span>
          </span>
        );
      })}
    </ViewportPortal>
  );
});
