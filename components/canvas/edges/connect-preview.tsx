"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { useCanvas } from "../canvas-context.tsx";
import { nodeAt } from "../cursor.ts";
import { useLayout } from "../map-layout.ts";
import { useStore } from "../store.ts";

/** The connection that is being drawn: from its beginning to the pointer, or to where the keyboard is. */
export const ConnectPreview = memo(function ConnectPreview() {
  const model = useCanvas();
  const layout = useLayout();
  const connecting = useStore(model.connecting, (now) => now);
  const cursor = useStore(model.cursor, (now) => now);
  if (!connecting) return null;
  const from = rectOf(layout, connecting.from);
  const here = connecting.at === null ? nodeAt(model.grid(), cursor) : connecting.over;
  const over = here === null ? null : rectOf(layout, here);
  const start = from && middle(from);
  const end = connecting.at ?? (over && middle(over));
  return (
    <ViewportPortal>
      <svg
        width="1"
        height="1"
        className="pointer-events-none absolute top-0 left-0 z-[1100] overflow-visible"
        fill="none"
        stroke="var(--accent)"
        strokeWidth={2}
        aria-hidden="true"
      >
        {from ? <rect {...from} rx={10} /> : null}
        {over && here !== connecting.from ? <rect {...over} rx={10} strokeDasharray="4 3" /> : null}
        {start && end ? (
          <path d={`M${start.x} ${start.y}L${end.x} ${end.y}`} strokeDasharray="6 4" />
        ) : null}
      </svg>
    </ViewportPortal>
  );
});

function rectOf(layout: Layout, id: string): Rect | null {
  const box =
    layout.cards.find((one) => one.id === id) ?? layout.steps.find((one) => one.id === id);
  return box?.rect ?? null;
}

function middle({ x, y, width, height }: Rect) {
  return { x: x + width / 2, y: y + height / 2 };
}
