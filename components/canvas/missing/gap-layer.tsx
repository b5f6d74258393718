"use client";

import { ViewportPortal } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { sizes } from "#domain/map/layout-sizes.ts";
import type { Gap } from "#domain/map/missing.ts";
import { useLayout } from "../map-layout.ts";
import { useNearSteps } from "../use-near-steps.ts";
import { useGaps } from "./use-gaps.ts";

/** In each cell that a required lane leaves empty, a quiet word of it; the list of them is in `MissingBox`. */
export const GapLayer = memo(function GapLayer() {
  const gaps = useGaps();
  // most maps have none, and need not look at every frame what is near
  return gaps.length > 0 ? <Gaps gaps={gaps} /> : null;
});

function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const t = useTranslations("canvas.missing");
  const { steps, lanes } = useLayout();
  const near = useNearSteps(steps);
  return (
    <ViewportPortal>
      {gaps.flatMap(({ laneId, stepId }) => {
        const lane = lanes.find(({ id }) => id === laneId);
        const step = near.find(({ id }) => id === stepId);
        if (!lane || !step || lane.isCollapsed) return [];
        return (
          <span
            key={`${laneId} ${stepId}`}
            data-gap=""
            aria-hidden="true"
            className="pointer-events-none absolute flex items-center gap-1.5 rounded-card bg-sunk px-2.5 text-12 text-ink-soft"
            style={{
              left: step.rect.x + sizes.cardInset,
              top: lane.rect.y + sizes.lanePadding,
              width: step.rect.width - 2 * sizes.cardInset,
              height: HEIGHT,
            }}
          >
            {t("here")}
          </span>
        );
      })}
    </ViewportPortal>
  );
}

const HEIGHT = 28;
