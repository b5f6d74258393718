import * as Y from "yjs";
import {
  curveKey,
  type Fields,
  headerTexts,
  legendFields,
  type NodeRoot,
  rootsOf,
} from "./document.ts";
import { isEqual } from "./equal.ts";
import type { Card, Header, JourneyMap } from "./journey-map.ts";
import {
  cardFields,
  edgeFields,
  initialise,
  laneFields,
  phaseFields,
  stepFields,
} from "./node-fields.ts";
import { isOrderKey } from "./order.ts";
import { freshKeys } from "./rank.ts";
import type { CardAt } from "./raw-map.ts";
import { editText } from "./text-diff.ts";

/** A new document that says `map`; give a doc to fill one that is empty. */
export function createDocument(map: JourneyMap, doc: Y.Doc = new Y.Doc()): Y.Doc {
  writeMap(doc, map);
  return doc;
}

/**
 * Makes the document say `map`, as a forward change that keeps ids: what is the same is not touched,
 * what differs is edited, what is missing made, what is left over deleted. Restoring a version and
 * filling an empty document are both this.
 */
export function writeMap(doc: Y.Doc, map: JourneyMap, origin?: unknown): void {
  doc.transact(() => {
    const roots = rootsOf(doc);
    if (roots.meta.get("schemaVersion") === undefined) initialise(doc, map.header);
    else writeHeader(roots.meta, map.header);
    const order = orderKeys(doc, map);
    sync(roots.phases, map.phases, ({ id, ...phase }) =>
      phaseFields({ ...phase, order: order("phases", id) }),
    );
    sync(roots.steps, map.steps, ({ id, phaseId, ...step }) =>
      stepFields({ ...step, at: { phaseId, order: order("steps", id) } }),
    );
    sync(roots.lanes, map.lanes, ({ id, zone, ...lane }) =>
      laneFields({ ...lane, at: { zone, order: order("lanes", id) } }),
    );
    const steps = new Map(map.steps.map((step) => [step.id, step]));
    sync(roots.cards, map.cards, ({ id, place, ...card }) => {
      if (place.kind === "parked") return cardFields({ ...card, at: { x: place.x, y: place.y } });
      const end = place.stepToId === null ? undefined : steps.get(place.stepToId);
      const at: CardAt = {
        laneId: place.laneId,
        stepId: place.stepId,
        stepToId: place.stepToId,
        order: order("cards", id),
        ...(end && { endAt: { phaseId: end.phaseId, order: order("steps", end.id) } }),
      };
      return cardFields({ ...card, at });
    });
    sync(roots.edges, map.edges, ({ id: _, ...edge }) => edgeFields(edge));
    writeCurve(roots.curve, map);
  }, origin);
}

function sync<T extends { id: string }>(
  root: Y.Map<unknown>,
  wanted: readonly T[],
  toFields: (node: T) => Fields,
): void {
  const ids = new Set(wanted.map(({ id }) => id));
  for (const id of [...root.keys()]) if (!ids.has(id)) root.delete(id);
  const scratch = new Y.Doc().getMap<Fields>("scratch");
  for (const node of wanted) {
    const present = root.get(node.id);
    if (!(present instanceof Y.Map)) root.set(node.id, toFields(node));
    else copyFields(scratch.set(node.id, toFields(node)), present);
  }
}

function copyFields(from: Fields, into: Fields): void {
  for (const [field, value] of from) {
    const present = into.get(field);
    if (value instanceof Y.Text && present instanceof Y.Text) editText(present, value.toString());
    else if (value instanceof Y.Map && present instanceof Y.Map && isSet(value))
      writeSet(present, [...value.keys()]);
    else if (value instanceof Y.Map && present instanceof Y.Map && isSameImage(value, present))
      copyFields(value, present);
    else if (value instanceof Y.AbstractType) into.set(field, value.clone());
    else if (!isEqual(present, value)) into.set(field, value);
  }
  // Documents from before say with a null what is said now by no field at all.
  for (const [field, value] of [...into])
    if (!from.has(field) && value !== null) into.delete(field);
}

/** Members of a set are `true`; what has an id that is a text is an image. */
function isSet(value: Fields): boolean {
  return typeof value.get("id") !== "string";
}

/** Another image is put whole, so that of two at once one wins with the words that belong to it. */
function isSameImage(a: Fields, b: Fields): boolean {
  return a.get("id") === b.get("id");
}

function writeHeader(meta: Fields, header: Header): void {
  const write = (field: string, words: string) => {
    const text = meta.get(field);
    if (text instanceof Y.Text) editText(text, words);
    else meta.set(field, new Y.Text(words));
  };
  for (const field of headerTexts) write(field, header[field]);
  legendFields.forEach((field, i) => {
    write(field, header.legend[i] ?? "");
  });
  for (const field of ["state", "language", "ownerId", "reviewDate", "isLocked"] as const)
    if (meta.get(field) !== header[field]) meta.set(field, header[field]);
  // Documents from before it have none: nothing is written where nothing is meant.
  if ((meta.get("horizonStepId") ?? null) !== header.horizonStepId)
    meta.set("horizonStepId", header.horizonStepId);
  const personas = meta.get("personaIds");
  if (personas instanceof Y.Map) writeSet(personas, header.personaIds);
}

/** Changes only the members that differ, so that what two people add at once is kept. */
export function writeSet(set: Y.Map<unknown>, ids: readonly string[]): void {
  const wanted = new Set(ids);
  for (const id of [...set.keys()]) if (!wanted.has(id)) set.delete(id);
  for (const id of wanted) if (!set.has(id)) set.set(id, true);
}

function writeCurve(curve: Y.Map<unknown>, map: JourneyMap): void {
  const wanted = new Map(
    map.curve.map((point) => [curveKey(point.laneId, point.stepId, point.personaId), point.value]),
  );
  for (const key of [...curve.keys()]) if (!wanted.has(key)) curve.delete(key);
  for (const [key, value] of wanted) if (curve.get(key) !== value) curve.set(key, value);
}

/** Keeps the keys of siblings that already stand in the wanted order, and makes new ones otherwise. */
function orderKeys(doc: Y.Doc, map: JourneyMap): (root: NodeRoot, id: string) => string {
  const roots = rootsOf(doc);
  const keys = new Map<string, string>();
  const rank = (root: "phases" | "steps" | "lanes" | "cards", ids: readonly string[]) => {
    const present = ids.map((id) => presentKey(roots[root].get(id)));
    const strict = present.every((key, i) => key !== null && (present[i - 1] ?? "") < key);
    const chosen = strict ? present : freshKeys(ids.length);
    ids.forEach((id, i) => {
      keys.set(`${root} ${id}`, chosen[i] ?? "a0");
    });
  };
  const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
  rank("phases", idsOf(map.phases));
  for (const { id } of map.phases) {
    rank("steps", idsOf(map.steps.filter((step) => step.phaseId === id)));
  }
  rank("lanes", idsOf(map.lanes));
  for (const cards of cells(map.cards)) rank("cards", idsOf(cards));
  return (root, id) => keys.get(`${root} ${id}`) ?? "a0";
}

function presentKey(fields: unknown): string | null {
  if (!(fields instanceof Y.Map)) return null;
  const key = fields.get("order") ?? (fields.get("at") as { order?: unknown } | undefined)?.order;
  return isOrderKey(key) ? key : null;
}

function cells(cards: readonly Card[]): Iterable<Card[]> {
  const found = new Map<string, Card[]>();
  for (const card of cards) {
    if (card.place.kind !== "cell") continue;
    const key = `${card.place.laneId}|${card.place.stepId}`;
    const cell = found.get(key);
    if (cell) cell.push(card);
    else found.set(key, [card]);
  }
  return found.values();
}
