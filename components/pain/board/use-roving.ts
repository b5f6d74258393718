"use client";

import { type KeyboardEvent, useRef, useState } from "react";

/** Many buttons as one tab stop: arrows go from one to the next, Home and End to the ends. */
export function useRoving(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, Math.max(0, count - 1));
  function onKeyDown(event: KeyboardEvent) {
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 };
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? count - 1
          : next[event.key as keyof typeof next];
    if (to === undefined || to < 0 || to >= count) return;
    event.preventDefault();
    setAt(to);
    box.current?.querySelectorAll<HTMLElement>("[data-roving]")[to]?.focus();
  }
  return {
    box: { ref: box, onKeyDown },
    stop: (index: number) => ({
      "data-roving": true,
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setAt(index),
    }),
  };
}
