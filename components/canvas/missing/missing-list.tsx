"use client";

import { useTranslations } from "next-intl";
import type { Gap } from "#domain/map/missing.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { useLaneTitle } from "../lane-title.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { goToGap } from "./go-to-gap.ts";

/** What is missing, lane by lane; a press goes there. */
export function MissingList({ id, gaps }: { id: string; gaps: readonly Gap[] }) {
  const laneIds = [...new Set(gaps.map(({ laneId }) => laneId))];
  return (
    <ul id={id} className="flex max-h-72 flex-col gap-2 overflow-y-auto px-2.5 pb-2">
      {laneIds.map((laneId) => (
        <LaneGaps key={laneId} gaps={gaps.filter((gap) => gap.laneId === laneId)} laneId={laneId} />
      ))}
    </ul>
  );
}

function LaneGaps({ laneId, gaps }: { laneId: string; gaps: readonly Gap[] }) {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const title = useLaneTitle(useMap((map) => map.lanes.find(({ id }) => id === laneId)));
  const steps = useMap((map) => map.steps);
  return (
    <li>
      <p className="font-medium break-words">{title}</p>
      <ul className="flex flex-col">
        {gaps.map((gap) => (
          <li key={gap.stepId}>
            <button
              type="button"
              onClick={() => goToGap({ model, view }, gap)}
              className="min-h-6 w-full cursor-default rounded-control px-1.5 text-left text-ink hover:bg-hover"
            >
              {steps.find(({ id }) => id === gap.stepId)?.title || t("untitledStep")}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
