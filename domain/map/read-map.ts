import * as Y from "yjs";
import {
  type Fields,
  isLocked,
  legendFields,
  maxLegend,
  maxProse,
  maxSubject,
  maxTitle,
  parseCurveKey,
  rootsOf,
} from "./document.ts";
import type { Header, JourneyMap } from "./journey-map.ts";
import {
  cardStatuses,
  edgeKinds,
  laneTypes,
  lenses,
  mapLanguages,
  mapStates,
  zones,
} from "./kinds.ts";
import { normalise } from "./normalise.ts";
import type {
  CardAt,
  RawCard,
  RawCurvePoint,
  RawEdge,
  RawLane,
  RawMap,
  RawPhase,
  RawStep,
} from "./raw-map.ts";
import {
  oneOf,
  type Readable,
  readCardAt,
  readCopiedFrom,
  readId,
  readIdOrNull,
  readImage,
  readOneOf,
  readOrder,
  readSet,
  readStepAt,
  readText,
  record,
} from "./read-fields.ts";

export function readMap(doc: Y.Doc): JourneyMap {
  return normalise(readRaw(doc));
}

/** The map with every text and set left empty: what commands need, at a fraction of the cost. */
export function readStructure(doc: Y.Doc): JourneyMap {
  const roots = rootsOf(doc);
  return normalise({
    header: emptyHeader,
    phases: readAll(roots.phases, (id, fields) => toPhase(id, structureOf(fields))),
    steps: readAll(roots.steps, (id, fields) => toStep(id, structureOf(fields))),
    lanes: readAll(roots.lanes, (id, fields) => toLane(id, structureOf(fields))),
    cards: readAll(roots.cards, (id, fields) => toCard(id, structureOf(fields))),
    edges: readAll(roots.edges, (id, fields) => toEdge(id, structureOf(fields))),
    curve: readCurve(doc),
  });
}

export function readRaw(doc: Y.Doc): RawMap {
  const roots = rootsOf(doc);
  return {
    header: readHeader(doc),
    phases: readAll(roots.phases, toPhase),
    steps: readAll(roots.steps, toStep),
    lanes: readAll(roots.lanes, toLane),
    cards: readAll(roots.cards, toCard),
    edges: readAll(roots.edges, toEdge),
    curve: readCurve(doc),
  };
}

export function readHeader(doc: Y.Doc): Header {
  const meta = rootsOf(doc).meta;
  return {
    title: readText(meta, "title", maxTitle),
    subject: readText(meta, "subject", maxSubject),
    scenario: readText(meta, "scenario", maxProse),
    goal: readText(meta, "goal", maxProse),
    scopeStart: readText(meta, "scopeStart", maxTitle),
    scopeEnd: readText(meta, "scopeEnd", maxTitle),
    state: readOneOf(meta, "state", mapStates, "as-is"),
    language: readOneOf(meta, "language", mapLanguages, "en"),
    ownerId: readIdOrNull(meta, "ownerId"),
    reviewDate: readIdOrNull(meta, "reviewDate"),
    personaIds: readSet(meta, "personaIds"),
    legend: legendFields.map((field) => readText(meta, field, maxLegend)),
    isLocked: isLocked(doc),
    horizonStepId: readIdOrNull(meta, "horizonStepId"),
  };
}

export function readPhase(doc: Y.Doc, id: string): RawPhase | null {
  return readOne(rootsOf(doc).phases, id, toPhase);
}
export function readStep(doc: Y.Doc, id: string): RawStep | null {
  return readOne(rootsOf(doc).steps, id, toStep);
}
export function readLane(doc: Y.Doc, id: string): RawLane | null {
  return readOne(rootsOf(doc).lanes, id, toLane);
}
/** The card as the document has it; where it is *seen* (a lost lane parks it) only `readMap` knows. */
export function readCard(doc: Y.Doc, id: string): RawCard | null {
  return readOne(rootsOf(doc).cards, id, toCard);
}
/** Only where it lies, without reading its text. */
export function readPlace(doc: Y.Doc, id: string): CardAt | null {
  const fields = rootsOf(doc).cards.get(id);
  return fields instanceof Y.Map ? readCardAt(fields.get("at")) : null;
}
export function readEdge(doc: Y.Doc, id: string): RawEdge | null {
  return readOne(rootsOf(doc).edges, id, toEdge);
}

export function readCurve(doc: Y.Doc): RawCurvePoint[] {
  const points: RawCurvePoint[] = [];
  rootsOf(doc).curve.forEach((value, key) => {
    const place = parseCurveKey(key);
    if (place !== null && typeof value === "number") points.push({ ...place, value });
  });
  return points;
}

function readAll<T>(root: Y.Map<unknown>, convert: (id: string, fields: Fields) => T): T[] {
  const found: T[] = [];
  // forEach, for Yjs's iterators cost more than the reading
  root.forEach((fields, id) => {
    if (fields instanceof Y.Map) found.push(convert(id, fields));
  });
  return found;
}

function readOne<T>(
  root: Y.Map<unknown>,
  id: string,
  convert: (id: string, fields: Fields) => T,
): T | null {
  const fields = root.get(id);
  return fields instanceof Y.Map ? convert(id, fields) : null;
}

const emptyHeader: Header = {
  title: "",
  subject: "",
  scenario: "",
  goal: "",
  scopeStart: "",
  scopeEnd: "",
  state: "as-is",
  language: "en",
  ownerId: null,
  reviewDate: null,
  personaIds: [],
  legend: legendFields.map(() => ""),
  isLocked: false,
  horizonStepId: null,
};

function structureOf(fields: Fields): Readable {
  return {
    get: (field) => {
      const value = fields.get(field);
      return value instanceof Y.AbstractType ? undefined : value;
    },
  };
}

function toPhase(id: string, fields: Readable): RawPhase {
  return {
    id,
    title: readText(fields, "title", maxTitle),
    order: readOrder(fields.get("order")),
    ...readCopiedFrom(fields),
  };
}

function toStep(id: string, fields: Readable): RawStep {
  return {
    id,
    title: readText(fields, "title", maxTitle),
    description: readText(fields, "description", maxProse),
    at: readStepAt(fields.get("at")),
    channels: readSet(fields, "channels"),
    teamId: readIdOrNull(fields, "teamId"),
    momentOfTruth: fields.get("momentOfTruth") === true,
    ...readCopiedFrom(fields),
  };
}

function toLane(id: string, fields: Readable): RawLane {
  const at = record(fields.get("at"));
  return {
    id,
    type: readOneOf(fields, "type", laneTypes, "text"),
    title: readText(fields, "title", maxTitle),
    at: { zone: oneOf(at.zone, zones, "customer"), order: readOrder(at.order) },
    ...(fields.get("isRequired") === true ? { isRequired: true } : {}),
    ...readCopiedFrom(fields),
  };
}

function toCard(id: string, fields: Readable): RawCard {
  const lens = fields.get("lens");
  const colour = fields.get("colour");
  return {
    id,
    text: readText(fields, "text", maxProse),
    at: readCardAt(fields.get("at")),
    excerptId: readIdOrNull(fields, "excerptId"),
    painPointId: readIdOrNull(fields, "painPointId"),
    lens: lenses.find((known) => known === lens) ?? null,
    colour: typeof colour === "number" ? colour : null,
    tags: readSet(fields, "tags"),
    ownerId: readIdOrNull(fields, "ownerId"),
    status: cardStatuses.find((known) => known === fields.get("status")) ?? null,
    image: readImage(fields.get("image")),
    ...readCopiedFrom(fields),
  };
}

function toEdge(id: string, fields: Readable): RawEdge {
  return {
    id,
    kind: readOneOf(fields, "kind", edgeKinds, "next"),
    source: readId(fields.get("source")),
    target: readId(fields.get("target")),
    label: readText(fields, "label", maxTitle),
  };
}
