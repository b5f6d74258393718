import type * as Y from "yjs";
import { isEqual } from "./equal.ts";
import type { Card, JourneyMap } from "./journey-map.ts";
import { atPlace, type Memo, normalise } from "./normalise.ts";
import { observeMap, type Touched } from "./observe-map.ts";
import type { RawCard, RawMap } from "./raw-map.ts";
import {
  readCard,
  readCurve,
  readEdge,
  readHeader,
  readLane,
  readPhase,
  readRaw,
  readStep,
} from "./read-map.ts";

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
  let stale = fresh();
  const listeners = new Set<() => void>();
  const unobserve = observeMap(doc, (touched) => {
    stale.isReordered ||= reorders(touched) || movesCard(doc, raw, touched);
    for (const id of touched.cards) stale.cardIds.add(id);
    readAgain(doc, raw, touched);
  });
  const reword = createReword();
  const onTransactions = () => {
    const { isReordered, cardIds } = stale;
    if (!isReordered && cardIds.size === 0) return;
    stale = fresh();
    map = isReordered
      ? reuse(map, normalise(closeRaw(raw), memo))
      : reword(map, raw.cards, cardIds, memo);
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

/** What has changed since the map was last made. */
function fresh() {
  return { isReordered: false, cardIds: new Set<string>() };
}

function reorders({ header, curve, phases, steps, lanes, edges }: Touched): boolean {
  return header || curve || [phases, steps, lanes, edges].some(({ size }) => size > 0);
}

function movesCard(doc: Y.Doc, raw: OpenRaw, { cards }: Touched): boolean {
  return [...cards].some((id) => !isEqual(raw.cards.get(id)?.at, readCard(doc, id)?.at));
}

/** Most edits write in a card that stays where it is: then nothing has to be sorted or placed anew. */
function createReword() {
  let places: { of: readonly Card[]; at: ReadonlyMap<string, number> } = { of: [], at: new Map() };
  return (
    map: JourneyMap,
    raw: ReadonlyMap<string, RawCard>,
    ids: Iterable<string>,
    memo: Memo,
  ): JourneyMap => {
    const { at } =
      places.of === map.cards ? places : { at: new Map(map.cards.map(({ id }, i) => [id, i])) };
    const cards = [...map.cards];
    for (const id of ids) {
      const index = at.get(id);
      const before = index === undefined ? undefined : cards[index];
      const now = raw.get(id);
      if (index === undefined || !before || !now) continue;
      const after = atPlace(memo, now, before.place);
      if (!isEqual(before, after)) cards[index] = after;
    }
    places = { of: cards, at };
    return { ...map, cards };
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
