"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { holdsCards } from "#domain/map/lane-type.ts";
import { useMap } from "../canvas-context.tsx";
import { gridOf } from "../grid.ts";
import { useGridIds } from "../use-grid.ts";
import { EdgeSentences } from "./edge-sentences.tsx";
import { EmptyLanes } from "./empty-lanes.tsx";
import { Feelings } from "./feelings.tsx";
import { LaneCards } from "./lane-cards.tsx";
import { PlaceTitle } from "./place-title.tsx";
import { StepFacts } from "./step-facts.tsx";

/** One step: what is known of it, then lane by lane what is in it. */
export const StepSection = memo(function StepSection({ stepId }: { stepId: string }) {
  const t = useTranslations("canvas");
  const title = useMap((map) => gridOf(map).step(stepId)?.title ?? "");
  const laneIds = useGridIds((grid) => grid.rows);
  return (
    <section
      data-step={stepId}
      className="flex flex-col gap-3 border-t border-hairline pt-4 first-of-type:border-t-0 first-of-type:pt-0 [contain-intrinsic-size:auto_320px] [content-visibility:auto] print:block print:space-y-3 print:[content-visibility:visible]"
    >
      <div className="contents print:block print:break-inside-avoid print:break-after-avoid print:space-y-2">
        <PlaceTitle
          kind="step"
          id={stepId}
          title={title}
          placeholder={t("untitledStep")}
          level={3}
          className="text-16 font-bold"
        />
        <StepFacts stepId={stepId} />
      </div>
      {laneIds.map((laneId) => (
        <LaneHere key={laneId} laneId={laneId} stepId={stepId} />
      ))}
      <EmptyLanes stepId={stepId} />
      <EdgeSentences sourceId={stepId} className="sm:pl-40" />
    </section>
  );
});

/** What the channel and team lanes draw is said among the facts of the step. */
const LaneHere = memo(function LaneHere({ laneId, stepId }: { laneId: string; stepId: string }) {
  const lane = useMap((map) => gridOf(map).lane(laneId));
  if (!lane) return null;
  if (lane.type === "curve") return <Feelings lane={lane} stepId={stepId} />;
  return holdsCards(lane.type) ? <LaneCards lane={lane} stepId={stepId} /> : null;
});
