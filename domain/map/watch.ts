import type * as Y from "yjs";
import { observeMap, readMap } from "./document.ts";
import type { JourneyMap } from "./journey-map.ts";

/**
 * A map that is followed: read again once per transaction, with everything that did not change
 * keeping its identity, so that whoever compares with `===` draws only what is new.
 */
export type WatchedMap = {
  current(): JourneyMap;
  subscribe(listener: () => void): () => void;
  close(): void;
};

export function watchMap(doc: Y.Doc): WatchedMap {
  let map = readMap(doc);
  let isStale = false;
  const listeners = new Set<() => void>();
  const unobserve = observeMap(doc, () => {
    isStale = true;
  });
  const onTransaction = () => {
    if (!isStale) return;
    isStale = false;
    map = reuse(map, readMap(doc));
    for (const listener of listeners) listener();
  };
  doc.on("afterAllTransactions", onTransaction);
  return {
    current: () => map,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      unobserve();
      doc.off("afterAllTransactions", onTransaction);
      listeners.clear();
    },
  };
}

/** The new map, made of the old one's parts wherever they are equal. */
export function reuse(before: JourneyMap, after: JourneyMap): JourneyMap {
  const parts = {
    ...after,
    header: isEqual(before.header, after.header) ? before.header : after.header,
    phases: reuseNodes(before.phases, after.phases),
    steps: reuseNodes(before.steps, after.steps),
    lanes: reuseNodes(before.lanes, after.lanes),
    cards: reuseNodes(before.cards, after.cards),
    edges: reuseNodes(before.edges, after.edges),
    curve: isEqual(before.curve, after.curve) ? before.curve : after.curve,
  };
  const isSame = (Object.keys(parts) as (keyof JourneyMap)[]).every(
    (part) => parts[part] === before[part],
  );
  return isSame ? before : parts;
}

function reuseNodes<T extends { id: string }>(before: T[], after: T[]): T[] {
  const old = new Map(before.map((node) => [node.id, node]));
  const nodes = after.map((node) => {
    const was = old.get(node.id);
    return was !== undefined && isEqual(was, node) ? was : node;
  });
  const isSame = nodes.length === before.length && nodes.every((node, i) => node === before[i]);
  return isSame ? before : nodes;
}

/** Plain data only. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) =>
      isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
