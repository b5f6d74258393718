import type * as Y from "yjs";
import {
  observeMap,
  readCard,
  readCurve,
  readEdge,
  readHeader,
  readLane,
  readPhase,
  readRaw,
  readStep,
  type Touched,
} from "./document.ts";
import { isEqual } from "./equal.ts";
import type { JourneyMap } from "./journey-map.ts";
import { type Memo, normalise } from "./normalise.ts";
import type { RawMap } from "./raw-map.ts";

/**
 * A map that is followed: after a transaction only what it touched is read again, and everything
 * that did not change keeps its identity, so that whoever compares with `===` draws only what is new.
 */
export type WatchedMap = {
  current(): JourneyMap;
  subscribe(listener: () => void): () => void;
  close(): void;
};

export function watchMap(doc: Y.Doc): WatchedMap {
  const memo = createMemo();
  const raw = openRaw(readRaw(doc));
  let map = normalise(closeRaw(raw), memo);
  let isStale = false;
  const listeners = new Set<() => void>();
  const unobserve = observeMap(doc, (touched) => {
    readAgain(doc, raw, touched);
    isStale = true;
  });
  const onTransactions = () => {
    if (!isStale) return;
    isStale = false;
    map = reuse(map, normalise(closeRaw(raw), memo));
    for (const listener of listeners) listener();
  };
  doc.on("afterAllTransactions", onTransactions);
  return {
    current: () => map,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      unobserve();
      doc.off("afterAllTransactions", onTransactions);
      listeners.clear();
    },
  };
}

function createMemo(): Memo {
  const known = new WeakMap<object, object>();
  // made from the same raw node, so of the same type
  const recall = <T extends object>(raw: object) => known.get(raw) as T | undefined;
  return {
    recall,
    keep<T extends object>(raw: object, made: T): T {
      const before = recall<T>(raw);
      if (before !== undefined && isEqual(before, made)) return before;
      known.set(raw, made);
      return made;
    },
  };
}

type OpenRaw = ReturnType<typeof openRaw>;

function openRaw(raw: RawMap) {
  const byId = <T extends { id: string }>(nodes: readonly T[]) =>
    new Map(nodes.map((node) => [node.id, node]));
  return {
    header: raw.header,
    phases: byId(raw.phases),
    steps: byId(raw.steps),
    lanes: byId(raw.lanes),
    cards: byId(raw.cards),
    edges: byId(raw.edges),
    curve: raw.curve,
  };
}

function closeRaw(raw: OpenRaw): RawMap {
  return {
    header: raw.header,
    phases: [...raw.phases.values()],
    steps: [...raw.steps.values()],
    lanes: [...raw.lanes.values()],
    cards: [...raw.cards.values()],
    edges: [...raw.edges.values()],
    curve: raw.curve,
  };
}

function readAgain(doc: Y.Doc, raw: OpenRaw, touched: Touched): void {
  if (touched.header) raw.header = readHeader(doc);
  if (touched.curve) raw.curve = readCurve(doc);
  refresh(raw.phases, touched.phases, (id) => readPhase(doc, id));
  refresh(raw.steps, touched.steps, (id) => readStep(doc, id));
  refresh(raw.lanes, touched.lanes, (id) => readLane(doc, id));
  refresh(raw.cards, touched.cards, (id) => readCard(doc, id));
  refresh(raw.edges, touched.edges, (id) => readEdge(doc, id));
}

function refresh<T>(nodes: Map<string, T>, ids: Iterable<string>, read: (id: string) => T | null) {
  for (const id of ids) {
    const node = read(id);
    if (node === null) nodes.delete(id);
    else nodes.set(id, node);
  }
}

/** The new map, made of the old one's parts wherever they say the same. */
function reuse(before: JourneyMap, after: JourneyMap): JourneyMap {
  return {
    ...after,
    header: isEqual(before.header, after.header) ? before.header : after.header,
    phases: reuseNodes(before.phases, after.phases),
    steps: reuseNodes(before.steps, after.steps),
    lanes: reuseNodes(before.lanes, after.lanes),
    cards: reuseNodes(before.cards, after.cards),
    edges: reuseNodes(before.edges, after.edges),
    curve: isEqual(before.curve, after.curve) ? before.curve : after.curve,
  };
}

function reuseNodes<T>(before: T[], after: T[]): T[] {
  const isSame = after.length === before.length && after.every((node, i) => node === before[i]);
  return isSame ? before : after;
}
