"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import type { Fragment } from "#domain/map/clipboard/fragment.ts";
import { additions, type Landing } from "#domain/map/clipboard/landing.ts";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import type { Pasting } from "../canvas-model.ts";
import { useLayout } from "../map-layout.ts";
import { useStore } from "../store.ts";
import { landAt } from "./clipboard-work.ts";
import { PasteBar } from "./paste-bar.tsx";

/** Where a pasted block would land: the cells as ghosts, what it adds, and the two keys. It follows the cursor. */
export const PastePreview = memo(function PastePreview({ pasting }: { pasting: Pasting }) {
  const { fragment } = pasting;
  const model = useCanvas();
  const layout = useLayout();
  useMap((map) => map);
  useStore(model.cursor, (now) => now);
  const landing = landAt(model, fragment);
  return (
    <>
      <ViewportPortal>
        <Ghosts fragment={fragment} landing={landing} layout={layout} />
      </ViewportPortal>
      <PasteBar pasting={pasting} />
    </>
  );
});

type Props = { fragment: Fragment; landing: Landing };

function Ghosts({ fragment, landing, layout }: Props & { layout: Layout }) {
  const columns = slots(landing.steps, layout.steps, (i) => ({
    x: layout.grid.width + i * sizes.columnWidth,
    width: sizes.columnWidth,
  }));
  const rows = slots(landing.lanes, layout.lanes, (i) => ({
    y: layout.grid.height + i * sizes.laneMinHeight,
    height: sizes.laneMinHeight,
  }));
  const cells = new Map<string, { rect: Rect; words: string }>();
  for (const { place, text } of fragment.cards) {
    if (place.kind === "parked") continue;
    const column = columns.get(place.stepId);
    const row = rows.get(place.laneId);
    const key = `${place.laneId}|${place.stepId}`;
    const last = columns.get(place.stepToId ?? place.stepId);
    if (!column || !row || !last || cells.has(key)) continue;
    const { x = 0 } = column;
    const width = (last.x ?? 0) + (last.width ?? 0) - x;
    cells.set(key, { rect: { x, y: row.y ?? 0, width, height: row.height ?? 0 }, words: text });
  }
  return (
    <>
      {additions(landing).lanes > 0 ? (
        // what waits below makes room for the new rows: its words must not show through theirs
        <div
          aria-hidden="true"
          data-paste-veil=""
          className="pointer-events-none absolute z-[900] bg-paper/90"
          style={boxOf(layout.parking)}
        />
      ) : null}
      {[...cells].map(([key, { rect, words }]) => (
        <div
          key={key}
          aria-hidden="true"
          className="pointer-events-none absolute z-[900] p-1"
          style={boxOf(rect)}
        >
          <div className="flex h-full items-start overflow-hidden rounded-card border border-accent border-dashed bg-accent/10">
            <p className="w-full truncate px-2 py-1 text-12 text-ink">{words}</p>
          </div>
        </div>
      ))}
    </>
  );
}

function boxOf({ x, y, width, height }: Rect) {
  return { left: x, top: y, width, height };
}

/** Existing places as they are drawn, new ones one after another beyond the edge. */
function slots(
  ids: Landing["steps"],
  drawn: readonly { id: string; rect: Rect }[],
  beyond: (index: number) => Partial<Rect>,
): Map<string, Partial<Rect>> {
  const rects = new Map(drawn.map(({ id, rect }) => [id, rect]));
  let added = 0;
  return new Map(
    [...ids].map(([from, id]) => [from, (id === null ? null : rects.get(id)) ?? beyond(added++)]),
  );
}
