"use client";

import { useEffect, useState } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { useStore } from "#components/canvas/store.ts";

const SETTLES_AFTER_MS = 1_500;

/** The map is there and drawn: time for what is fetched ahead of its need. */
export function useIsSettled(): boolean {
  const isReady = useStore(useCanvas().session.isReady, (now) => now);
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    const wait = setTimeout(() => setSettled(true), SETTLES_AFTER_MS);
    return () => clearTimeout(wait);
  }, [isReady]);
  return isSettled;
}
