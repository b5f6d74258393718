"use client";

import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";
import type { Layout } from "#domain/map/layout-boxes.ts";
import { useCanvas } from "../canvas-context.tsx";
import { swallowClick } from "../hands/swallow-click.ts";
import { layoutOf } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useViewpoint } from "../viewpoint.tsx";

type Point = { x: number; y: number };

const THRESHOLD_PX = 4;

/**
 * A frame drawn on the empty ground selects the cards it touches; with Shift or Ctrl besides those
 * selected already. Touch pans instead, and so does the mouse while React Flow may be dragged
 * (Space held, the hand tool). Esc gives back what was selected before.
 */
export function Marquee() {
  const model = useCanvas();
  const overlay = useOverlay();
  const flow = useReactFlow();
  const view = useViewpoint();
  const { domNode } = useStoreApi().getState();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const pane = domNode?.querySelector<HTMLElement>(".react-flow__pane");
    if (!pane || !domNode) return;
    const onDown = (down: PointerEvent) => {
      if (down.button !== 0 || down.pointerType === "touch" || !isGround(pane, down.target)) return;
      const layout = layoutOf(model, overlay);
      const from = flow.screenToFlowPosition({ x: down.clientX, y: down.clientY });
      const before = model.selection.get();
      const base = down.shiftKey || down.ctrlKey || down.metaKey ? before : new Set<string>();
      let isDrawing = false;
      const onMove = (event: PointerEvent) => {
        const start = flow.flowToScreenPosition(from);
        isDrawing ||= Math.hypot(event.clientX - start.x, event.clientY - start.y) > THRESHOLD_PX;
        if (!isDrawing) return;
        model.hovered.set(null);
        draw(box.current, domNode.getBoundingClientRect(), start, {
          x: event.clientX,
          y: event.clientY,
        });
        const to = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
        model.select([...base, ...touched(layout, from, to)]);
      };
      const finish = (isDone: boolean) => {
        for (const [type, listener] of listeners) window.removeEventListener(type, listener, true);
        if (box.current) box.current.style.display = "none";
        if (!isDrawing) return;
        swallowClick({ isPressed: !isDone });
        const [first] = model.selectedCards();
        if (!isDone) model.select(before);
        else model.select(model.selection.get(), first ? { cursorTo: first.id } : {});
        view.takeFocus();
      };
      const onKey = (event: KeyboardEvent) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        finish(false);
      };
      const listeners = [
        ["pointermove", onMove],
        ["pointerup", () => finish(true)],
        ["pointercancel", () => finish(false)],
        ["keydown", onKey],
      ] as [string, EventListener][];
      for (const [type, listener] of listeners) window.addEventListener(type, listener, true);
    };
    pane.addEventListener("pointerdown", onDown);
    return () => pane.removeEventListener("pointerdown", onDown);
  }, [domNode, model, overlay, flow, view]);

  return (
    <div
      ref={box}
      aria-hidden="true"
      className="pointer-events-none absolute z-10 hidden rounded-[3px] border border-accent bg-accent/10"
    />
  );
}

/** The pane itself or the mark of an empty place; React Flow says by a class when the pane pans. */
function isGround(pane: HTMLElement, target: EventTarget | null): boolean {
  if (pane.classList.contains("draggable") || !(target instanceof Element)) return false;
  return target === pane || target.closest("[data-empty-place]") !== null;
}

function touched({ cards }: Layout, a: Point, b: Point): string[] {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return cards
    .filter(
      ({ rect: { x, y, width, height } }) =>
        x < right && x + width > left && y < bottom && y + height > top,
    )
    .map(({ id }) => id);
}

/** Written straight to the element: a frame that follows the pointer is not worth a render. */
function draw(element: HTMLElement | null, frame: DOMRect, a: Point, b: Point): void {
  if (!element) return;
  Object.assign(element.style, {
    display: "block",
    left: `${Math.min(a.x, b.x) - frame.left}px`,
    top: `${Math.min(a.y, b.y) - frame.top}px`,
    width: `${Math.abs(a.x - b.x)}px`,
    height: `${Math.abs(a.y - b.y)}px`,
  });
}
