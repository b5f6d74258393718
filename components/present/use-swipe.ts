"use client";

import { type PointerEvent, useRef } from "react";

/** px a finger goes sideways before it means something */
const farEnough = 48;

/** A finger that goes sideways: to the left goes on. Up and down is scrolling, which the browser does. */
export function useSwipe(by: (steps: 1 | -1) => void) {
  const from = useRef<{ id: number; x: number; y: number } | null>(null);
  return {
    onPointerDown({ pointerType, pointerId, clientX, clientY }: PointerEvent) {
      from.current = pointerType === "mouse" ? null : { id: pointerId, x: clientX, y: clientY };
    },
    onPointerUp({ pointerId, clientX, clientY }: PointerEvent) {
      const start = from.current;
      from.current = null;
      if (start?.id !== pointerId) return;
      const x = clientX - start.x;
      if (Math.abs(x) < farEnough || Math.abs(x) < 1.5 * Math.abs(clientY - start.y)) return;
      by(x < 0 ? 1 : -1);
    },
    onPointerCancel() {
      from.current = null;
    },
  };
}
