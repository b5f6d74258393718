"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import { cellRect } from "#domain/map/layout.ts";
import { useLayout } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";

/** Marks of talks about cells and points of curves, in the corners of their cells. */
export const TalkLayer = memo(function TalkLayer() {
  const layout = useLayout();
  const { talks } = useOverlay();
  return (
    <ViewportPortal>
      {talks?.cells.map(({ stepId, laneId, mark }) => {
        const rect = cellRect(layout, laneId, stepId);
        return rect ? (
          <div
            key={`${stepId} ${laneId}`}
            className="absolute z-10 flex w-0 justify-end"
            style={{ left: rect.x + rect.width - 6, top: rect.y + 4 }}
          >
            {mark}
          </div>
        ) : null;
      })}
    </ViewportPortal>
  );
});

/** The mark of a node, over its corner. */
export function TalkMark({ id, className }: { id: string; className: string }) {
  const mark = useOverlay().talks?.nodes.get(id);
  return mark ? <div className={`absolute z-10 ${className}`}>{mark}</div> : null;
}
