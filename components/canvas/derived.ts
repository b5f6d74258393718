import { isEqual } from "#domain/map/equal.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";

/**
 * A selector for `useMap` that works something out of parts of a map: once for all who ask and only when one
 * of the parts has changed, and the same value for as long as it comes to the same. What it works out goes
 * through every card of a map with each edit of anybody, while somebody pans.
 */
export function derived<Parts extends unknown[], T>(
  partsOf: (map: JourneyMap) => [...Parts],
  make: (...parts: Parts) => T,
): (map: JourneyMap) => T {
  let last: { parts: readonly unknown[]; value: T } | null = null;
  return (map) => {
    const parts = partsOf(map);
    if (last && parts.every((part, i) => part === last?.parts[i])) return last.value;
    const value = make(...parts);
    last = { parts, value: last && isEqual(last.value, value) ? last.value : value };
    return last.value;
  };
}
