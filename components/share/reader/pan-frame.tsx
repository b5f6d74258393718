"use client";

import { type PointerEvent, type ReactNode, useRef } from "react";

type Grip = { x: number; y: number; left: number; top: number };

/** A window on something larger: scrolled by wheel, finger and arrow keys, and dragged by the mouse. */
export function PanFrame({ label, children }: { label: string; children: ReactNode }) {
  const grip = useRef<Grip | null>(null);

  function take(event: PointerEvent<HTMLElement>) {
    // a finger scrolls by itself
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    const { scrollLeft: left, scrollTop: top } = event.currentTarget;
    grip.current = { x: event.clientX, y: event.clientY, left, top };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function move({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
    const { current: held } = grip;
    if (held) currentTarget.scrollTo(held.left + held.x - clientX, held.top + held.y - clientY);
  }

  function release() {
    grip.current = null;
  }

  return (
    <section
      aria-label={label}
      // what is larger than its window is moved by arrow keys
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
      tabIndex={0}
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      className="flex h-[min(70svh,44rem)] cursor-grab touch-auto overflow-auto rounded-card border border-hairline focus-visible:outline-2 focus-visible:outline-accent active:cursor-grabbing print:h-auto print:overflow-visible"
    >
      {children}
    </section>
  );
}
