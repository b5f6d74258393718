import type * as Y from "yjs";
import { readMap } from "#domain/map/document.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Readable } from "./store.ts";

/**
 * The plain map behind a document, read again at most once per change and only when asked for.
 * Parts that did not change keep their identity, so that a component can know itself by reference.
 */
export function openMapStore(doc: Y.Doc): Readable<JourneyMap> & { close(): void } {
  let map = readMap(doc);
  let isStale = false;
  const listeners = new Set<() => void>();
  const onUpdate = () => {
    isStale = true;
    for (const listener of listeners) listener();
  };
  doc.on("update", onUpdate);
  return {
    get() {
      if (isStale) {
        map = shareUnchanged(map, readMap(doc));
        isStale = false;
      }
      return map;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => doc.off("update", onUpdate),
  };
}

export function shareUnchanged(before: JourneyMap, after: JourneyMap): JourneyMap {
  return {
    ...after,
    header: same(before.header, after.header) ? before.header : after.header,
    phases: shareList(before.phases, after.phases),
    steps: shareList(before.steps, after.steps),
    lanes: shareList(before.lanes, after.lanes),
    cards: shareList(before.cards, after.cards),
    edges: shareList(before.edges, after.edges),
    curve: same(before.curve, after.curve) ? before.curve : after.curve,
  };
}

function shareList<T extends { id: string }>(before: T[], after: T[]): T[] {
  const known = new Map(before.map((one) => [one.id, one]));
  const shared = after.map((one) => {
    const old = known.get(one.id);
    return old !== undefined && same(old, one) ? old : one;
  });
  const isUnchanged =
    shared.length === before.length && shared.every((one, index) => one === before[index]);
  return isUnchanged ? before : shared;
}

/** Plain trees of the map only: no dates, functions or cycles. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keysA = Object.keys(a);
  if (keysA.length !== Object.keys(b).length) return false;
  return keysA.every((key) => same(a[key as keyof typeof a], b[key as keyof typeof b]));
}
