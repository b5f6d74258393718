import type { DragEvent } from "react";

type Handler = (event: DragEvent) => void;

/** Two that take different things dropped at one place: each sees every event and takes its own. */
export function bothDrops<A extends Record<string, Handler>, B extends Record<string, Handler>>(
  one: A,
  other: B,
): Record<string, Handler> {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      (event: DragEvent) => {
        one[name]?.(event);
        other[name]?.(event);
      },
    ]),
  );
}
