"use client";

import { useReactFlow } from "@xyflow/react";
import { type ReactNode, useLayoutEffect } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import type { CanvasModel } from "#components/canvas/canvas-model.ts";
import { InsideCanvas } from "#components/canvas/inside-canvas.tsx";
import { layoutOf } from "#components/canvas/map-layout.ts";
import { useOverlay } from "#components/canvas/overlay-context.tsx";

/** What a program that measures canvases asks of a page; `px` and `py` are in map coordinates. */
type Handles = {
  readyAt: number;
  /** the map that is open */
  mapId: string;
  /** cards and connections */
  count(): number;
  /** elements of cards and curves in the page */
  rendered(): number;
  /** puts a point of the map into the upper left corner */
  setView(x: number, y: number, zoom: number): void;
  fit(): number;
  setTool(): void;
  /** where to press to drag a card */
  target(): { x: number; y: number; px: number; py: number };
  zoom(): number;
  cam(): { x: number; y: number; zoom: number };
};

declare global {
  interface Window {
    __bench?: Handles;
  }
}

export function Measured({ children }: { children: ReactNode }) {
  return <InsideCanvas value={handles}>{children}</InsideCanvas>;
}

const handles = <Handle />;
const drawn = "[data-card], [data-curve]";

/** Sets `window.__bench` once the map is there, drawn, and live. */
function Handle() {
  const model = useCanvas();
  const flow = useReactFlow();
  const overlay = useOverlay();
  // As soon as the picture is committed, from where its peers count two frames as well.
  useLayoutEffect(() => {
    const layout = () => layoutOf(model, overlay);
    const setView = (x: number, y: number, zoom: number) =>
      void flow.setViewport({ x: -x * zoom, y: -y * zoom, zoom });
    const cardBox = (id: string) => layout().cards.find((card) => card.id === id)?.rect;
    let draggedId: string | undefined;
    const api: Omit<Handles, "readyAt"> = {
      mapId: model.mapId,
      count: () => model.map.get().cards.length + model.map.get().edges.length,
      rendered: () => document.querySelectorAll(drawn).length,
      setView,
      fit: () => {
        const { width, height } = layout().bounds;
        setView(-20, -20, Math.min(innerWidth / width, innerHeight / height));
        return flow.getZoom();
      },
      setTool: () => undefined,
      target: () => {
        draggedId ??= layout().cards.find(({ rect }) => rect.x > 360 && rect.y > 160)?.id;
        const rect = cardBox(draggedId ?? "") ?? { x: 0, y: 0, width: 0 };
        // near its right end, so that letting go a little further right is the next cell
        const at = flow.flowToScreenPosition({ x: rect.x + rect.width - 30, y: rect.y + 8 });
        return { ...at, px: rect.x, py: rect.y };
      },
      zoom: () => flow.getZoom(),
      cam: () => flow.getViewport(),
    };
    return whenReady(model, () => {
      window.__bench = { ...api, readyAt: performance.now() };
    });
  }, [model, flow, overlay]);
  return null;
}

/** Synchronised with the server, cards in the page, and two frames later. */
function whenReady(model: CanvasModel, tell: () => void): () => void {
  const look = () => {
    const isLive = model.session.state.get().kind === "saved";
    if (!isLive || !document.querySelector(drawn)) return;
    clearInterval(poll);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(tell)));
  };
  const poll = setInterval(look, 4);
  look();
  return () => clearInterval(poll);
}
