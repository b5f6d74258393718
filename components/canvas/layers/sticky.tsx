"use client";

import { useStoreApi } from "@xyflow/react";
import { type ReactNode, useEffect, useRef } from "react";

/**
 * A layer that pans and zooms with the map but stops at the edges it sticks to: headers stay on
 * screen wherever one looks. The transform is written straight to the element, never through React.
 */
export function Sticky({
  to,
  top = 0,
  below = 0,
  isCopy = false,
  children,
  className = "",
}: {
  to: "top" | "left" | "corner";
  /** map y at which the layer begins */
  top?: number;
  /** how far under the upper edge it stops, in map px */
  below?: number;
  /** it stands in for something of the map, and only while that is out of its place */
  isCopy?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const element = useRef<HTMLDivElement>(null);
  const flow = useStoreApi();
  useEffect(() => {
    const place = ([x, y, zoom]: readonly number[]) => {
      const layer = element.current;
      if (!layer || x === undefined || y === undefined || zoom === undefined) return;
      const left = to === "top" ? x : Math.max(0, x);
      const naturalTop = y + top * zoom;
      const clampedTop = to === "left" ? naturalTop : Math.max(below * zoom, naturalTop);
      layer.style.transform = `translate(${left}px, ${clampedTop}px) scale(${zoom})`;
      if (isCopy) layer.style.visibility = clampedTop > naturalTop ? "visible" : "hidden";
      layer.toggleAttribute("data-stuck", clampedTop > naturalTop || left > x);
    };
    place(flow.getState().transform);
    const stop = flow.subscribe((state, before) => {
      if (state.transform !== before.transform) place(state.transform);
    });
    // the headers lie above the map: turning the wheel over them pans and zooms it all the same
    const layer = element.current;
    const toMap = (event: WheelEvent) => {
      event.preventDefault();
      flow
        .getState()
        .domNode?.querySelector(".react-flow__renderer")
        ?.dispatchEvent(new WheelEvent("wheel", event));
    };
    layer?.addEventListener("wheel", toMap, { passive: false });
    return () => {
      stop();
      layer?.removeEventListener("wheel", toMap);
    };
  }, [flow, to, top, below, isCopy]);
  return (
    <div
      ref={element}
      data-sticky={to}
      className={`group/sticky pointer-events-none absolute select-none top-0 left-0 origin-top-left ${className}`}
    >
      {children}
    </div>
  );
}
