"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";
import type { Rect } from "#domain/map/layout.ts";
import type { EdgeLine } from "#domain/map/layout-boxes.ts";
import { useLayout } from "../map-layout.ts";
import { overlaps, useSight } from "../use-sight.ts";
import { EdgeLines } from "./edge-lines.tsx";

/** Connections between cards: they lie on the map itself. Of a large map only those in sight are drawn. */
export const CardEdges = memo(function CardEdges() {
  const { edges } = useLayout();
  const sight = useSight();
  const lines = useMemo(
    () => edges.filter((line) => line.between === "cards" && overlaps(boxOf(line), sight)),
    [edges, sight],
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
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
