"use client";

import { memo, useEffect } from "react";
import type { LaneBox, Layout } from "#domain/map/layout-boxes.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { gridOf } from "../grid.ts";
import { headersBottom, useLayout } from "../map-layout.ts";
import { CardNode } from "../nodes/card-node.tsx";
import { CurveNode } from "../nodes/curve-node.tsx";
import { useStore } from "../store.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { LaneChips } from "./lane-chips.tsx";
import { LaneHeader } from "./lane-header.tsx";
import { Sticky } from "./sticky.tsx";
import { Tallies } from "./tally-layer.tsx";

/**
 * Pinned lanes stay under the step row: where one would scroll away a copy of it stands there, for
 * the eye and the pointer. Writing goes to the lane itself, which comes into sight for it.
 */
export const PinnedLayer = memo(function PinnedLayer() {
  const layout = useLayout();
  const pinned = useStore(useCanvas().seen, (seen) => seen.pinnedLaneIds);
  useRevealWritten(pinned);
  const lanes = layout.lanes.filter(({ id }) => pinned.includes(id));
  let below = headersBottom(layout);
  return lanes.map((lane) => {
    const at = below;
    below += lane.rect.height;
    return <PinnedLane key={lane.id} lane={lane} layout={layout} below={at} />;
  });
});

type Props = { lane: LaneBox; layout: Layout; below: number };

function PinnedLane({ lane, layout, below }: Props) {
  const grid = gridOf(useMap((all) => all));
  const known = grid.lane(lane.id);
  const { rect, isCollapsed } = lane;
  const place = { top: rect.y, below, isCopy: true } as const;
  const cards = layout.cards.filter(({ cell }) => cell?.laneId === lane.id);
  return (
    <>
      <Sticky to="top" {...place}>
        <div
          aria-hidden="true"
          className="pointer-events-auto absolute border-b border-edge bg-paper shadow-[0_2px_4px_-2px_var(--edge)]"
          style={{ left: 0, top: 0, width: rect.width, height: rect.height }}
        >
          {lane.type === "curve" && !isCollapsed ? <CurveNode laneId={lane.id} /> : null}
          {(lane.type === "channel" || lane.type === "team") && !isCollapsed ? (
            <LaneChips lane={lane} layout={layout} top={0} />
          ) : null}
          {cards.map(({ id, rect: { x, y, width, height } }) => {
            const card = grid.card(id);
            return card ? (
              <div
                key={id}
                className="absolute"
                style={{ left: x, top: y - rect.y, width, height }}
              >
                <CardNode card={card} laneType={lane.type} glow={0} isCopy />
              </div>
            ) : null;
          })}
          <Tallies laneId={lane.id} top={0} />
        </div>
      </Sticky>
      <Sticky to="corner" {...place}>
        {known ? (
          <LaneHeader lane={known} rect={{ ...rect, y: 0 }} isCollapsed={isCollapsed} />
        ) : null}
      </Sticky>
    </>
  );
}

function useRevealWritten(pinned: readonly string[]): void {
  const model = useCanvas();
  const view = useViewpoint();
  useEffect(
    () =>
      model.editing.subscribe(() => {
        const cursor = model.cursor.get();
        const isPinned = cursor?.at === "cell" && pinned.includes(cursor.laneId);
        if (model.editing.get() && isPinned) view.reveal();
      }),
    [model, view, pinned],
  );
}
