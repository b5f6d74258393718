import * as Y from "yjs";
import { rootsOf } from "#domain/map/document.ts";
import { type SharedType, validateValue } from "#domain/map/shape.ts";
import { readValues, type Values } from "./read-values.ts";
import type { Verdict } from "./shadow.ts";
import { touchedNodes } from "./touched-nodes.ts";
import { HIGHEST_CLOCK } from "./update-form.ts";

/** Judges a change without making it, where what it says is enough for that. */
export type ShortVerdict = {
  /** A yes, which the long verdict would give as well; null when that has to be asked. */
  judge(update: Uint8Array): Verdict | null;
  /** Brings the document up to all that was let in. */
  catchUp(): void;
};

/** Beyond it somebody's next card would wait a millisecond for all of this to be caught up with. */
const FURTHEST_BEHIND = 60;

/**
 * Most changes put a plain value in the place of another: a card moved, a colour chosen. Whether such a
 * one is sound is told by where the other stands and by the shape that values there have. The document
 * is left as it was, and takes in what was let in meanwhile in one go when a change comes that needs it.
 */
export function createShortVerdict(
  doc: Y.Doc,
  takeIn: (updates: readonly Uint8Array[]) => void,
): ShortVerdict {
  let behind: Uint8Array[] = [];
  /** where the values stand that the document does not have yet, by client and clock */
  let places = new Map<number, Map<number, Place>>();
  const { meta } = rootsOf(doc);

  const nextClock = (client: number) =>
    Y.getState(doc.store, client) + (places.get(client)?.size ?? 0);
  const placeOf = (client: number, clock: number): Place | null => {
    const known = Y.getState(doc.store, client);
    if (clock >= known) return places.get(client)?.get(clock) ?? null;
    const item = Y.getItem(doc.store, Y.createID(client, clock));
    return item instanceof Y.Item ? placeOfItem(item) : null;
  };
  const catchUp = () => {
    if (behind.length === 0) return;
    const updates = behind;
    behind = [];
    places = new Map();
    takeIn(updates);
  };
  const placesOf = ({ values }: Values): Place[] | null => {
    const all: Place[] = [];
    for (const { before, value } of values) {
      const place = placeOf(before.client, before.clock);
      if (!place || place.type === meta || !holdsPlain(place)) return null;
      if (validateValue(place.type, place.key, value, doc) !== null) return null;
      all.push(place);
    }
    return all;
  };
  const deletesOnly = ({ deletions }: Values, there: readonly Place[]): boolean =>
    deletions.every(({ client, clock, length }) => {
      if (!(length > 0 && length <= there.length)) return false;
      for (let at = clock; at < clock + length; at++) {
        const place = placeOf(client, at);
        if (!there.some(({ type, key }) => type === place?.type && key === place.key)) return false;
      }
      return true;
    });

  return {
    judge: (update) => {
      if (behind.length >= FURTHEST_BEHIND) catchUp();
      const read = readValues(update);
      if (!read || read.clock !== nextClock(read.client)) return null;
      if (read.clock + read.values.length > HIGHEST_CLOCK) return null;
      const there = placesOf(read);
      if (!there || !deletesOnly(read, there)) return null;
      const later = places.get(read.client) ?? new Map<number, Place>();
      there.forEach((place, i) => void later.set(read.clock + i, place));
      places.set(read.client, later);
      behind.push(update);
      return { ok: true, update, touched: touchedBy(doc, there) };
    },
    catchUp,
  };
}

type Place = { type: Y.Map<unknown>; key: string };

function placeOfItem({ parent, parentSub }: Y.Item): Place | null {
  return parent instanceof Y.Map && parentSub !== null ? { type: parent, key: parentSub } : null;
}

/** On a node that is there, in the place of a value that nothing hangs on. */
function holdsPlain({ type, key }: Place): boolean {
  const item = type._map.get(key);
  if (!item || item.deleted || !(item.content instanceof Y.ContentAny)) return false;
  return type._item === null || !type._item.deleted;
}

function touchedBy(doc: Y.Doc, places: readonly Place[]): ReadonlySet<string> {
  const changed = new Map<SharedType, Set<string>>();
  for (const { type, key } of places) {
    const keys = changed.get(type) ?? new Set();
    changed.set(type, keys.add(key));
  }
  return touchedNodes(doc, changed);
}
