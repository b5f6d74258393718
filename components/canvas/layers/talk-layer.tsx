"use client";

import { ViewportPortal } from "@xyflow/react";
import { Fragment, memo } from "react";
import { cellRect } from "#domain/map/layout.ts";
import { useLayout } from "../map-layout.ts";
import type { CellTalk } from "../overlay.ts";
import { useOverlay } from "../overlay-context.tsx";

/** Marks of talks about cells and points of curves, in the corners of their cells; one may have several. */
export const TalkLayer = memo(function TalkLayer() {
  const layout = useLayout();
  const { talks = { cells: [] } } = useOverlay();
  const cells = new Map<string, CellTalk[]>();
  for (const talk of talks.cells) {
    const cell = `${talk.laneId} ${talk.stepId}`;
    cells.set(cell, [...(cells.get(cell) ?? []), talk]);
  }
  return (
    <ViewportPortal>
      {[...cells].map(([cell, here]) => {
        const [first] = here;
        const rect = first ? cellRect(layout, first.laneId, first.stepId) : null;
        return first && rect ? (
          <div
            key={cell}
            className="absolute z-10 flex w-0 justify-end gap-0.5"
            style={{ left: rect.x + rect.width - 6, top: rect.y + 4 }}
          >
            {here.map(({ key, mark }) => (
              <Fragment key={key}>{mark}</Fragment>
            ))}
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
