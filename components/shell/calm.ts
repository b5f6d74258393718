import { useSyncExternalStore } from "react";

/**
 * Calm: nothing moves and nobody's pointer wanders over the map. A choice of this browser that stands
 * on the root element, where styles and the server's HTML see it too.
 */
export function useCalm(): boolean {
  return useSyncExternalStore(subscribe, isCalm, () => false);
}

export function isCalm(): boolean {
  return document.documentElement.hasAttribute("data-calm");
}

export function setCalm(next: boolean): void {
  document.documentElement.toggleAttribute("data-calm", next);
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store needs a secure context
  document.cookie = `${calmCookie}=${next ? 1 : ""}; path=/; max-age=${next ? yearSeconds : 0}; samesite=lax`;
  for (const listener of listeners) listener();
}

/** Asked for in Polku, or of the whole device. */
export function prefersStillness(): boolean {
  return isCalm() || matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** As in server/preferences.ts, where the page reads it. */
const calmCookie = "polku-calm";
const yearSeconds = 365 * 24 * 60 * 60;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
