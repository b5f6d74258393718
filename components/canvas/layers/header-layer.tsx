"use client";

import { memo } from "react";
import { latePart } from "#components/ui/late-part.tsx";
import { sizes } from "#domain/map/layout-sizes.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { StepEdges } from "../edges/edge-layer.tsx";
import { lateWork } from "../late-work.ts";
import { headersBottom, useLayout } from "../map-layout.ts";
import { useStore } from "../store.ts";
import { LaneHeader } from "./lane-header.tsx";
import { PhaseHeader } from "./phase-header.tsx";
import { StepHeaders } from "./step-headers.tsx";
import { Sticky } from "./sticky.tsx";

/** Phases and steps along the top, lanes down the left: always on screen. */
export const HeaderLayer = memo(function HeaderLayer() {
  const layout = useLayout();
  const work = lateWork.use();
  const hasPinned = useStore(useCanvas().seen, (seen) => seen.pinnedLaneIds.length > 0);
  // one who watches these knows every header anew when any of them changes
  useMap((map) => map.phases);
  useMap((map) => map.lanes);
  const grid = useCanvas().grid();
  const height = headersBottom(layout);
  const lanesArea = { ...layout.grid, y: height, width: sizes.laneHeaderWidth };
  const stepsArea = { x: 0, y: 0, width: layout.grid.width, height };
  return (
    <>
      <Sticky to="left">
        {layout.lanes.map(({ id, rect, isCollapsed }) => {
          const lane = grid.lane(id);
          return lane ? (
            <LaneHeader key={id} lane={lane} rect={rect} isCollapsed={isCollapsed} />
          ) : null;
        })}
        {work ? <work.HeaderDropLines within={lanesArea} /> : null}
      </Sticky>
      {hasPinned ? <PinnedLayer /> : null}
      <Sticky to="top">
        <div
          className="absolute group-data-stuck/sticky:bg-paper/95 group-data-stuck/sticky:shadow-[0_1px_0_var(--hairline)]"
          style={{ left: sizes.laneHeaderWidth, width: layout.stepRow.width, height }}
        />
        <StepEdges />
        {layout.phases.map(({ id, rect, isCollapsed }, index) => {
          const phase = grid.phase(id);
          return phase ? (
            <PhaseHeader
              key={id}
              phase={phase}
              rect={rect}
              index={index}
              isCollapsed={isCollapsed}
            />
          ) : null;
        })}
        {layout.phases.map(({ id, rect, stepIds, isCollapsed }) =>
          isCollapsed ? (
            <PhaseSummary
              key={id}
              id={id}
              stepIds={stepIds}
              rect={{ ...rect, y: layout.stepRow.y, height: height - layout.stepRow.y }}
            />
          ) : null,
        )}
        <StepHeaders />
        {work ? <work.HeaderDropLines within={stepsArea} /> : null}
      </Sticky>
      <Sticky to="corner">
        <div
          className="absolute bg-paper"
          style={{ left: 0, width: sizes.laneHeaderWidth, height }}
        />
      </Sticky>
    </>
  );
});

const PhaseSummary = latePart(() =>
  import("./phase-summary.tsx").then((file) => file.PhaseSummary),
);
const PinnedLayer = latePart(() => import("./pinned-layer.tsx").then((file) => file.PinnedLayer));
