import { useSyncExternalStore } from "react";

/** A value that components can watch; sets are compared by identity. */
export type Readable<T> = {
  get(): T;
  subscribe(listener: () => void): () => void;
};
export type Store<T> = Readable<T> & { set(next: T): void };

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Draws again only when the selected part changes; selectors must return stable values. */
export function useStore<T, S>(store: Readable<T>, select: (value: T) => S): S {
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.get()),
  );
}
