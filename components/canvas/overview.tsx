"use client";

import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { type PointerEvent, useEffect, useRef } from "react";
import { cssColours } from "./css-colours.ts";
import { useLayout } from "./map-layout.ts";
import { useOverlay } from "./overlay-context.tsx";
import { watchLook } from "./watch-look.ts";

const WIDTH = 200;
const HEIGHT = 150;
const MARGIN = 6;

/** The whole map in a corner, and on it what is in the window; pressed or dragged, that goes there. */
export function Overview() {
  const t = useTranslations("canvas");
  const flow = useReactFlow();
  const store = useStoreApi();
  const { bounds, cards } = useLayout();
  const glowing = useOverlay().cards;
  const picture = useRef<HTMLCanvasElement>(null);
  const sight = useRef<HTMLDivElement>(null);
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / bounds.width,
    (HEIGHT - 2 * MARGIN) / bounds.height,
  );
  const left = (WIDTH - bounds.width * scale) / 2;
  const top = (HEIGHT - bounds.height * scale) / 2;

  useEffect(() => {
    const paint = () => {
      const canvas = picture.current;
      const context = canvas?.getContext("2d");
      if (!canvas || !context) return;
      canvas.width = WIDTH * devicePixelRatio;
      canvas.height = HEIGHT * devicePixelRatio;
      const colour = cssColours(canvas);
      const [quiet, hurting] = [colour("var(--edge)"), colour("var(--pain)")];
      context.scale(devicePixelRatio, devicePixelRatio);
      for (const { id, rect } of cards) {
        context.fillStyle = (glowing.get(id)?.glow ?? 0) > 0 ? hurting : quiet;
        const [width, height] = [rect.width * scale, rect.height * scale];
        context.fillRect(left + rect.x * scale, top + rect.y * scale, width, height);
      }
    };
    paint();
    return watchLook(paint);
  }, [cards, glowing, scale, left, top]);

  useEffect(() => {
    const place = () => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      if (!sight.current) return;
      Object.assign(sight.current.style, {
        width: `${(width / zoom) * scale}px`,
        height: `${(height / zoom) * scale}px`,
        transform: `translate(${left - (x / zoom) * scale}px, ${top - (y / zoom) * scale}px)`,
      });
    };
    place();
    return store.subscribe(place);
  }, [store, scale, left, top]);

  const goTo = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const [x, y] = [(clientX - box.left - left) / scale, (clientY - box.top - top) / scale];
    void flow.setCenter(x, y, { zoom: flow.getZoom() });
  };
  return (
    <div
      role="img"
      aria-label={t("toolbar.minimap")}
      className="nopan absolute right-3 bottom-3 z-10 touch-none overflow-hidden rounded-card border border-hairline bg-raised"
      style={{ width: WIDTH, height: HEIGHT, boxSizing: "content-box" }}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
      onWheel={({ deltaY }) => void flow.zoomTo(flow.getZoom() * 2 ** (-deltaY / 300))}
    >
      <canvas ref={picture} className="size-full" />
      <div
        ref={sight}
        className="pointer-events-none absolute top-0 left-0 rounded-[2px] shadow-[0_0_0_999px_color-mix(in_oklch,var(--ink)_8%,transparent)] ring-1 ring-ink/25"
      />
    </div>
  );
}
