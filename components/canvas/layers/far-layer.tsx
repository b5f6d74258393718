"use client";

import { useStoreApi, ViewportPortal } from "@xyflow/react";
import { memo, useEffect, useMemo, useRef } from "react";
import type { Rect } from "#domain/map/layout-boxes.ts";
import { useCanvas, useMap } from "../canvas-context.tsx";
import { farPicture } from "../far-picture.ts";
import { useLayout } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useStore } from "../store.ts";
import { watchLook } from "../watch-look.ts";
import { paintFar } from "./paint-far.ts";

/** how far beyond the window the bitmap reaches, in windows: so long nobody paints while one pans */
const BEYOND = 0.5;

/** how much larger or smaller a bitmap may be shown than it was painted, while the zoom changes */
const STRETCH = 1.6;
/** so long after the last change it is painted sharply, ms */
const SHARP_AFTER_MS = 120;

/** A large map from afar: its cards and connections are one bitmap, painted anew when the zoom changes. */
export const FarLayer = memo(function FarLayer() {
  const model = useCanvas();
  const flow = useStoreApi();
  const map = useMap((all) => all);
  const layout = useLayout();
  const overlay = useOverlay();
  const selected = useStore(model.selection, (now) => now);
  const matching = useStore(model.seen, (now) => now.matching);
  const element = useRef<HTMLCanvasElement>(null);
  const picture = useMemo(
    () => farPicture(map, layout, { glowOf: (id) => overlay.cards.get(id)?.glow ?? 0, matching }),
    [map, layout, overlay, matching],
  );
  useEffect(() => {
    const canvas = element.current;
    if (!canvas) return;
    let painted: { zoom: number; ratio: number; area: Rect } | null = null;
    let frame = 0;
    let sharpen: ReturnType<typeof setTimeout> | undefined;
    const paint = () => {
      frame = 0;
      clearTimeout(sharpen);
      const { transform, width, height } = flow.getState();
      const zoom = transform[2];
      const sight = clipped(sightOf(transform, width, height, 0), layout.bounds);
      if (painted?.ratio === devicePixelRatio && contains(painted.area, sight)) {
        if (painted.zoom === zoom) return;
        const stretch = Math.max(zoom / painted.zoom, painted.zoom / zoom);
        if (stretch < STRETCH) {
          sharpen = setTimeout(paintAnew, SHARP_AFTER_MS);
          return;
        }
      }
      const area = clipped(sightOf(transform, width, height, BEYOND), layout.bounds);
      painted = { zoom, ratio: devicePixelRatio, area };
      Object.assign(canvas.style, {
        left: `${area.x}px`,
        top: `${area.y}px`,
        width: `${area.width}px`,
        height: `${area.height}px`,
      });
      paintFar(canvas, { picture, selected, area, scale: zoom * devicePixelRatio });
    };
    const paintSoon = () => {
      frame ||= requestAnimationFrame(paint);
    };
    const paintAnew = () => {
      painted = null;
      paintSoon();
    };
    paint();
    const stops = [flow.subscribe(paintSoon), watchLook(paintAnew)];
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(sharpen);
      for (const stop of stops) stop();
    };
  }, [flow, layout, picture, selected]);
  return (
    <ViewportPortal>
      <canvas ref={element} data-far-picture="" className="pointer-events-none absolute" />
    </ViewportPortal>
  );
});

function sightOf(
  [x, y, zoom]: readonly [number, number, number],
  width: number,
  height: number,
  beyond: number,
): Rect {
  return {
    x: (-x - beyond * width) / zoom,
    y: (-y - beyond * height) / zoom,
    width: ((1 + 2 * beyond) * width) / zoom,
    height: ((1 + 2 * beyond) * height) / zoom,
  };
}

function clipped(rect: Rect, to: Rect): Rect {
  const x = Math.max(rect.x, to.x);
  const y = Math.max(rect.y, to.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(rect.x + rect.width, to.x + to.width) - x),
    height: Math.max(0, Math.min(rect.y + rect.height, to.y + to.height) - y),
  };
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.width === 0 ||
    inner.height === 0 ||
    (outer.x <= inner.x &&
      outer.y <= inner.y &&
      outer.x + outer.width >= inner.x + inner.width &&
      outer.y + outer.height >= inner.y + inner.height)
  );
}
