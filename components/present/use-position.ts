"use client";

import { useState, useSyncExternalStore } from "react";
import type { Slide } from "./slide.ts";

/**
 * Where a presentation stands, from what is after # in the address, so that it stays over a reload.
 * Null until the browser has said where. When what is shown is deleted meanwhile, what came after it
 * takes its place.
 */
export function usePosition(slides: readonly Slide[]): number | null {
  const id = useSyncExternalStore(subscribe, hashNow, () => null);
  const found = id === null ? -1 : slides.findIndex((slide) => slide.id === id);
  const [last, setLast] = useState(0);
  if (found !== -1 && found !== last) setLast(found);
  if (id === null) return null;
  return found === -1 ? Math.min(last, slides.length - 1) : found;
}

/** Replaces: going back leaves the presentation, not each of its slides. */
export function goTo(id: string): void {
  if (hashNow() === id) return;
  window.history.replaceState(null, "", `#${id}`);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

function hashNow(): string {
  return decodeURIComponent(window.location.hash.slice(1));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("hashchange", listener);
  };
}
