import { useSyncExternalStore } from "react";

/**
 * Commands by a single letter, which some people press without meaning to (WCAG 2.1.4): on unless
 * switched off. A choice of this browser, in a cookie beside language and appearance.
 */
export function useLetterKeys(): boolean {
  return useSyncExternalStore(subscribe, hasLetterKeys, () => true);
}

export function hasLetterKeys(): boolean {
  return !document.cookie.split("; ").includes(`${cookie}=off`);
}

export function setLetterKeys(isOn: boolean): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store needs a secure context
  document.cookie = `${cookie}=${isOn ? "" : "off"}; path=/; max-age=${isOn ? 0 : yearSeconds}; samesite=lax`;
  for (const listener of listeners) listener();
}

const cookie = "polku-letters";
const yearSeconds = 365 * 24 * 60 * 60;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
