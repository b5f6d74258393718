"use client";

import { type ReactFlowState, useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { prefersStillness } from "#components/shell/calm.ts";
import { pointAt } from "#domain/map/anchor.ts";
import { cellRect } from "#domain/map/layout.ts";
import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";
import { locate } from "#domain/map/locate.ts";
import { useCanvas } from "./canvas-context.tsx";
import type { Cursor } from "./cursor.ts";
import type { Grid } from "./grid.ts";
import { headerSize, headersBottom, layoutOf, pinnedAbove } from "./map-layout.ts";
import { useOverlay } from "./overlay-context.tsx";
import { LANE_NAME_PX, TINY_BELOW } from "./use-detail.ts";
import { type CanvasView, useStandAt } from "./viewpoint.tsx";

const MARGIN_PX = 24;

/** From afar the names of lanes stand beside the map and want room of a fixed width. */
function withNames(grid: Rect, windowWidth: number): Rect {
  const zoom = (windowWidth - LANE_NAME_PX) / (grid.width - sizes.laneHeaderWidth);
  if (zoom >= TINY_BELOW) return grid;
  const beside = Math.max(0, LANE_NAME_PX / zoom - sizes.laneHeaderWidth);
  return { ...grid, x: grid.x - beside, width: grid.width + beside };
}

/** What commands may do to the window onto the map while it is a picture. */
export function useCanvasViewpoint(): void {
  const model = useCanvas();
  const flow = useReactFlow();
  const store = useStoreApi();
  const overlay = useOverlay();
  const view = useMemo<CanvasView>(() => {
    const geometry = () => layoutOf(model, overlay);
    const duration = () => (prefersStillness() ? 0 : 140);
    const focusedRect = () => rectAt(geometry(), model.grid(), model.cursor.get());
    const reveal = (place: Cursor | null) => {
      const rect = rectAt(geometry(), model.grid(), place);
      if (!rect) return;
      const { width, height, transform } = store.getState();
      const [x, y, zoom] = transform;
      const headers = headerSize(geometry(), zoom);
      const pins = pinnedAbove(geometry(), model.seen.get().pinnedLaneIds, rect.y) * zoom;
      // headers stick: along their own edge they are always in sight
      const dx =
        place?.at === "lane" ? 0 : shift(rect.x * zoom + x, rect.width * zoom, headers.left, width);
      const dy =
        place?.at === "phase" || place?.at === "step"
          ? 0
          : shift(rect.y * zoom + y, rect.height * zoom, headers.top + pins, height);
      if (dx || dy) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: duration() });
    };
    return {
      fit: () => {
        const { width } = store.getState();
        void flow.fitBounds(withNames(geometry().grid, width), {
          padding: 0.04,
          duration: duration(),
        });
      },
      actualSize: () => void flow.zoomTo(1, { duration: duration() }),
      toSelection: () => {
        const rect = focusedRect();
        if (rect) void flow.fitBounds(rect, { padding: 1, duration: duration() });
      },
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: duration() }),
      reveal: () => reveal(model.cursor.get()),
      look: reveal,
      pointOfCursor: () => {
        const { width, height, transform, domNode } = store.getState();
        const [x, y, zoom] = transform;
        const rect = focusedRect() ?? { x: 0, y: 0, width: 0, height: 0 };
        const frame = domNode?.getBoundingClientRect() ?? { left: 0, top: 0 };
        return {
          x: frame.left + within((rect.x + 24) * zoom + x, width),
          y: frame.top + within((rect.y + Math.min(rect.height, 24)) * zoom + y, height),
        };
      },
      takeFocus: () => store.getState().domNode?.closest<HTMLElement>("[data-canvas]")?.focus(),
      stepAt: (clientX, clientY) => {
        const { x } = flow.screenToFlowPosition({ x: clientX, y: clientY });
        const isOver = ({ rect }: { rect: Rect }) => x >= rect.x && x < rect.x + rect.width;
        return geometry().steps.find(isOver)?.id ?? null;
      },
      dropAt: (clientX, clientY) => {
        const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY });
        return locate(geometry(), x, y);
      },
      show: ({ middle, width, height }) => {
        const at = pointAt(geometry(), middle);
        if (!at) return false;
        const rect = { x: at.x - width / 2, y: at.y - height / 2, width, height };
        void flow.fitBounds(rect, { padding: 0, duration: duration() });
        return true;
      },
    };
  }, [model, flow, store, overlay]);
  useStandAt(view);
  useEffect(() => {
    const { presence } = model;
    const see = ({ transform: [x, y, zoom], width, height }: ReactFlowState) =>
      presence.see({ x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom });
    presence.draw(() => layoutOf(model, overlay));
    see(store.getState());
    const stop = store.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width) see(now);
    });
    return () => {
      stop();
      presence.draw(null);
    };
  }, [model, store, overlay]);
}

function within(value: number, length: number): number {
  return Math.min(Math.max(value, MARGIN_PX), length - MARGIN_PX);
}

/** How far to move so that [start, start+length] is inside [from, to]; 0 when it is already. */
function shift(start: number, length: number, from: number, to: number): number {
  if (start < from + MARGIN_PX) return from + MARGIN_PX - start;
  const over = start + length - (to - MARGIN_PX);
  return over > 0 ? -Math.min(over, start - from - MARGIN_PX) : 0;
}

function rectAt(layout: Layout, grid: Grid, cursor: Cursor | null): Rect | null {
  if (!cursor) return null;
  switch (cursor.at) {
    case "phase":
      return layout.phases.find(({ id }) => id === cursor.phaseId)?.rect ?? null;
    case "step":
      return below(layout, layout.steps.find(({ id }) => id === cursor.stepId)?.rect);
    case "lane":
      return layout.lanes.find(({ id }) => id === cursor.laneId)?.rect ?? null;
    case "parked":
      return layout.cards.find(({ id }) => id === cursor.cardId)?.rect ?? null;
    case "cell": {
      const id = grid.cards(cursor.laneId, cursor.stepId)[cursor.index]?.id;
      const card = layout.cards.find((one) => one.id === id);
      return card?.rect ?? cellRect(layout, cursor.laneId, cursor.stepId);
    }
    default:
      return cursor satisfies never;
  }
}

/** Step headers are always on screen vertically: only their column has to be brought in. */
function below(layout: Layout, rect: Rect | undefined): Rect | null {
  return rect ? { ...rect, y: headersBottom(layout), height: 1 } : null;
}
