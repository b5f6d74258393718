import { useSyncExternalStore } from "react";

/** A part of the page that is fetched after it, once. */
export type LateModule<T> = {
  /** rejects when it cannot be had now; the next call tries again */
  fetch(): Promise<T>;
  /** null until it has come */
  now(): T | null;
  /** The same for what is drawn, which is drawn again when it comes. */
  use(): T | null;
};

export function lateModule<T>(load: () => Promise<T>): LateModule<T> {
  let here: T | null = null;
  let coming: Promise<T> | null = null;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    fetch() {
      coming ??= load().then(
        (file) => {
          here = file;
          for (const listener of listeners) listener();
          return file;
        },
        (error: unknown) => {
          coming = null;
          throw error;
        },
      );
      return coming;
    },
    now: () => here,
    use: () =>
      useSyncExternalStore(
        subscribe,
        () => here,
        () => null,
      ),
  };
}
