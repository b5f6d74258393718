"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";
import type { EdgeLine, Rect } from "#domain/map/layout-boxes.ts";
import { useLayout } from "../map-layout.ts";
import { useNearby } from "../use-nearby.ts";
import { EdgeLines } from "./edge-lines.tsx";

/** Connections between cards: they lie on the map itself. Of a large map only those in sight are drawn. */
export const CardEdges = memo(function CardEdges({ isOverPicture }: { isOverPicture: boolean }) {
  const { edges } = useLayout();
  const placed = useMemo(
    () =>
      edges.flatMap((line) =>
        line.between === "cards" ? [{ id: line.edge.id, rect: boxOf(line), line }] : [],
      ),
    [edges],
  );
  const { ids: near } = useNearby(placed, { isOverPicture });
  const lines = useMemo(
    () => placed.flatMap(({ id, line }) => (near.has(id) ? [line] : [])),
    [placed, near],
  );
  return (
    <ViewportPortal>
      <EdgeLines lines={lines} />
    </ViewportPortal>
  );
});

/** Connections between steps: they stay on screen with the step headers. */
export const StepEdges = memo(function StepEdges() {
  const { edges } = useLayout();
  const lines = useMemo(() => edges.filter(({ between }) => between === "steps"), [edges]);
  return <EdgeLines lines={lines} />;
});

function boxOf({ points }: EdgeLine): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
