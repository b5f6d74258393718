"use client";

import { useSyncExternalStore } from "react";

/** Null where the browser has no full screen for pages, as on some telephones. */
export function useFullScreen(): { isFull: boolean; toggle: () => void } | null {
  const state = useSyncExternalStore(subscribe, stateNow, () => "none");
  if (state === "none") return null;
  return {
    isFull: state === "full",
    toggle: () => {
      // a refusal changes nothing: the presentation works in its window
      const change = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      change.catch(() => undefined);
    },
  };
}

function stateNow(): "none" | "full" | "window" {
  if (!document.fullscreenEnabled) return "none";
  return document.fullscreenElement ? "full" : "window";
}

function subscribe(listener: () => void): () => void {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}
