import * as Y from "yjs";
import {
  legendFields,
  maxAlt,
  maxLegend,
  maxProse,
  maxSet,
  maxSubject,
  maxTitle,
  parseCurveKey,
  rootNames,
} from "./document.ts";
import {
  cardStatuses,
  colourCount,
  edgeKinds,
  idPattern,
  laneTypes,
  lenses,
  mapLanguages,
  mapStates,
  schemaVersion,
  zones,
} from "./kinds.ts";
import { isOrderKey } from "./order.ts";

/**
 * Why a touched place of a document is not a journey map, or null when it is one: wrong types,
 * unknown fields and kinds, absurd sizes. A reference to something that does not exist is not a
 * matter of shape: concurrent edits make those, and reading mends them.
 *
 * `keys` are the changed keys as in `transaction.changed`; null stands for list or text content.
 * A new nested type is not in `transaction.changed`, so a changed key is checked with all it holds.
 * Sizes leave room above what commands allow, for two people may each write up to the limit at once.
 */
export function validateShape(
  type: SharedType,
  keys: Iterable<string | null>,
  doc: Y.Doc,
): string | null {
  const place = findPlace(type, doc);
  if (place === null) return "unknown place";
  const changed = [...keys];
  const isText = type.constructor === Y.Text;
  if (changed.some((key) => (key === null) !== isText)) return "content of the wrong kind";
  if (isMapCheck(place) && isOver(type, place.maxSize)) return "too many";
  return isText ? place(type) : firstReason(changed, (key) => childReason(type, place, key));
}

/** The same of a plain value before it takes the place of another one, under `key`. */
export function validateValue(
  type: SharedType,
  key: string,
  value: unknown,
  doc: Y.Doc,
): string | null {
  const place = findPlace(type, doc);
  const check = place !== null && isMapCheck(place) ? place.at(key) : null;
  return check === null ? "unknown place" : check(value);
}

/** Yjs's own type of what `transaction.changed` is keyed by. */
export type SharedType =
  Y.Transaction["changed"] extends Map<infer T, Set<string | null>> ? T | Y.Map<unknown> : never;

/** Checks a whole document, as when it is loaded or imported. */
export function validateDocument(doc: Y.Doc): string | null {
  for (const name of doc.share.keys())
    if (!(rootNames as readonly string[]).includes(name)) return "unknown root";
  return firstReason(rootNames, (name) =>
    validateShape(doc.getMap(name), doc.getMap(name).keys(), doc),
  );
}

export const maxNodes = 20_000;
const maxCurvePoints = 50_000;
const slack = 4;

/** Says why a value may not stand here, or null. */
type Check = (value: unknown) => string | null;
/** The check of what lies under a key of this map, or null when no such key may exist. */
type Checks = (key: string) => Check | null;

const id: Check = (value) =>
  typeof value === "string" && idPattern.test(value) ? null : "malformed id";
const idOrNull: Check = (value) => (value === null ? null : id(value));
const flag: Check = (value) => (typeof value === "boolean" ? null : "not true or false");
const order: Check = (value) => (isOrderKey(value) ? null : "malformed order key");
const coordinate: Check = (value) =>
  typeof value === "number" && Math.abs(value) <= 1_000_000 ? null : "malformed coordinate";

const oneOf =
  (options: readonly unknown[]): Check =>
  (value) =>
    options.includes(value) ? null : "unknown kind";

const text =
  (limit: number): Check =>
  (value) => {
    if (!(value instanceof Y.Text) || value.constructor !== Y.Text) return "not a text";
    if (value.length > limit * slack) return "text too long";
    if (Object.keys(value.getAttributes()).length > 0) return "text with attributes";
    return value.toDelta().every((part: { insert?: unknown; attributes?: unknown }) => {
      return typeof part.insert === "string" && part.attributes === undefined;
    })
      ? null
      : "text with formatting";
  };

const colour: Check = (value) =>
  value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < colourCount)
    ? null
    : "unknown colour";

const plainDate: Check = (value) =>
  value === null || (typeof value === "string" && value.length <= 10) ? null : "malformed date";

const curveValue: Check = (value) =>
  typeof value === "number" && value >= -2 && value <= 2 ? null : "curve value out of range";

/** A plain value with exactly these parts. */
const record =
  (parts: Record<string, Check>, optional: readonly string[] = []): Check =>
  (value) => {
    if (
      typeof value !== "object" ||
      value === null ||
      Object.getPrototypeOf(value) !== Object.prototype
    )
      return "not a record";
    const given = value as Record<string, unknown>;
    if (Object.keys(given).some((key) => !Object.hasOwn(parts, key))) return "unknown part";
    return firstReason(Object.entries(parts), ([key, check]) =>
      optional.includes(key) && given[key] === undefined ? null : check(given[key]),
    );
  };

const stepAt = record({ phaseId: id, order });
const cellAt = record({ laneId: id, stepId: id, stepToId: idOrNull, order, endAt: stepAt }, [
  "endAt",
]);
const parkedAt = record({ x: coordinate, y: coordinate });
const cardAt: Check = (value) => (parkedAt(value) === null ? null : cellAt(value));

const set = mapOf((key) => (id(key) === null ? oneOf([true]) : null), maxSet * slack);

const header: Record<string, Check> = {
  schemaVersion: oneOf(Array.from({ length: schemaVersion }, (_, i) => i + 1)),
  title: text(maxTitle),
  subject: text(maxSubject),
  scenario: text(maxProse),
  goal: text(maxProse),
  scopeStart: text(maxTitle),
  scopeEnd: text(maxTitle),
  state: oneOf(mapStates),
  language: oneOf(mapLanguages),
  ownerId: idOrNull,
  reviewDate: plainDate,
  personaIds: set,
  ...Object.fromEntries(legendFields.map((field) => [field, text(maxLegend)])),
  isLocked: flag,
  horizonStepId: idOrNull,
};

const phase = { title: text(maxTitle), order, copiedFrom: id };
const step = {
  title: text(maxTitle),
  description: text(maxProse),
  at: stepAt,
  channels: set,
  teamId: idOrNull,
  momentOfTruth: flag,
  copiedFrom: id,
};
const lane = {
  type: oneOf(laneTypes),
  title: text(maxTitle),
  at: record({ zone: oneOf(zones), order }),
  isRequired: flag,
  copiedFrom: id,
};
const card = {
  text: text(maxProse),
  at: cardAt,
  excerptId: idOrNull,
  painPointId: idOrNull,
  lens: oneOf([...lenses, null]),
  colour,
  tags: set,
  ownerId: idOrNull,
  status: oneOf([...cardStatuses, null]),
  image: orNull(mapOf(fieldOf({ id, alt: text(maxAlt) }))),
  copiedFrom: id,
};
const edge = { kind: oneOf(edgeKinds), source: id, target: id, label: text(maxTitle) };

const roots: Record<string, MapCheck> = {
  meta: mapOf(fieldOf(header)),
  phases: nodesOf(phase),
  steps: nodesOf(step),
  lanes: nodesOf(lane),
  cards: nodesOf(card),
  edges: nodesOf(edge),
  curve: mapOf((key) => (isCurveKey(key) ? curveValue : null), maxCurvePoints),
};

/** A check of a Y.Map that can also be asked about what may lie under one of its keys. */
type MapCheck = Check & { at: Checks; maxSize: number };

function mapOf(at: Checks, maxSize = Number.POSITIVE_INFINITY): MapCheck {
  const check: Check = (value) => {
    if (!(value instanceof Y.Map) || value.constructor !== Y.Map) return "not a map";
    if (isOver(value, maxSize)) return "too many";
    if ((value as unknown as { _start: unknown })._start !== null) return "list content in a map";
    return firstReason(value.entries(), ([key, child]) => {
      const checkChild = at(key);
      return checkChild === null ? "unknown field" : checkChild(child);
    });
  };
  return Object.assign(check, { at, maxSize });
}

function orNull(inner: MapCheck): MapCheck {
  const check: Check = (value) => (value === null ? null : inner(value));
  return Object.assign(check, { at: inner.at, maxSize: inner.maxSize });
}

/** Counting walks through everything: only done where the keys ever used are more than the limit. */
function isOver(type: SharedType, maxSize: number): boolean {
  return type instanceof Y.Map && type._map.size > maxSize && type.size > maxSize;
}

function fieldOf(checks: Record<string, Check>): Checks {
  return (key) => (Object.hasOwn(checks, key) ? (checks[key] ?? null) : null);
}

function nodesOf(fields: Record<string, Check>): MapCheck {
  const node = mapOf(fieldOf(fields));
  return mapOf((key) => (id(key) === null ? node : null), maxNodes);
}

function isCurveKey(key: string): boolean {
  const place = parseCurveKey(key);
  return (
    place !== null &&
    id(place.laneId) === null &&
    id(place.stepId) === null &&
    idOrNull(place.personaId) === null
  );
}

/** The check of the place where a type lies, found by walking up to its root. */
function findPlace(type: SharedType, doc: Y.Doc): Check | null {
  const path: string[] = [];
  let here: SharedType = type;
  while (here._item !== null) {
    const key = here._item.parentSub;
    if (key === null) return null;
    path.unshift(key);
    here = here.parent as SharedType;
  }
  let check: Check | null = null;
  for (const name of rootNames) if (doc.share.get(name) === here) check = roots[name] ?? null;
  for (const key of path) check = check !== null && isMapCheck(check) ? check.at(key) : null;
  return check;
}

function childReason(type: SharedType, place: Check, key: string | null): string | null {
  if (key === null || !(type instanceof Y.Map) || !isMapCheck(place)) return "unknown place";
  if (!type.has(key)) return null;
  const check = place.at(key);
  return check === null ? "unknown field" : check(type.get(key));
}

function isMapCheck(check: Check): check is MapCheck {
  return "at" in check && "maxSize" in check;
}

function firstReason<T>(values: Iterable<T>, reason: (value: T) => string | null): string | null {
  for (const value of values) {
    const why = reason(value);
    if (why !== null) return why;
  }
  return null;
}
