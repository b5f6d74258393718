import { useSyncExternalStore } from "react";

const waiting = new Set<() => void>();
const listeners = new Set<() => void>();
let isTold = false;

/** A part of the page that could not be fetched waits, until `wake`. Returns what ends that. */
export function waitInTrouble(wake: () => void): () => void {
  waiting.add(wake);
  tell(true);
  return () => {
    waiting.delete(wake);
    if (waiting.size === 0) tell(false);
  };
}

/** What still cannot be fetched after this tells of it anew. */
export function tryAgain(): void {
  tell(false);
  for (const wake of waiting) wake();
}

/** Whether people are to be told that something of the page is missing. */
export function useIsInTrouble(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isTold,
    () => false,
  );
}

function tell(next: boolean): void {
  isTold = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
