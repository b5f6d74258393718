import type * as Y from "yjs";
import { isEqual } from "./equal.ts";
import type { Card, JourneyMap } from "./journey-map.ts";
import { createMemo, type Memo } from "./memo.ts";
import { atPlace, normalise } from "./normalise.ts";
import { observeMap, type Touched } from "./observe-map.ts";
import { closeRaw, type OpenRaw, openRaw, readAgain } from "./open-raw.ts";
import type { RawCard } from "./raw-map.ts";
import { readCard } from "./read-map.ts";

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
  const raw = openRaw(doc);
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
