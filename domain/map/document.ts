import * as Y from "yjs";
import type { CardImage, Header, JourneyMap } from "./journey-map.ts";
import {
  cardStatuses,
  colourCount,
  edgeKinds,
  laneTypes,
  lenses,
  mapLanguages,
  mapStates,
  schemaVersion,
  zones,
} from "./kinds.ts";
import { normalise } from "./normalise.ts";
import { compareText, isOrderKey } from "./order.ts";
import type {
  CardAt,
  CellAt,
  RawCard,
  RawCurvePoint,
  RawEdge,
  RawLane,
  RawMap,
  RawPhase,
  RawStep,
  StepAt,
} from "./raw-map.ts";

/**
 * How a journey map lies in a Y.Doc.
 *
 * `meta` holds schemaVersion and the header; phases, steps, lanes, cards and edges are each a Y.Map
 * of id to a Y.Map of fields; `curve` is a Y.Map of "laneId|stepId|personaId" to a number.
 * Every text a person edits is a Y.Text from creation, every set a Y.Map of id to true (both merge);
 * a place is one plain value, so that of two moves at once one wins whole. A card's image is a Y.Map
 * that is set whole, with the Y.Text of its words in it.
 */
export const rootNames = ["meta", "phases", "steps", "lanes", "cards", "edges", "curve"] as const;
export type RootName = (typeof rootNames)[number];
export const nodeRoots = ["phases", "steps", "lanes", "cards", "edges"] as const;
export type NodeRoot = (typeof nodeRoots)[number];

export type Fields = Y.Map<unknown>;

/** Touches every root, which a document must do before it takes updates from others. */
export function rootsOf(doc: Y.Doc): Record<RootName, Y.Map<unknown>> {
  return {
    meta: doc.getMap("meta"),
    phases: doc.getMap("phases"),
    steps: doc.getMap("steps"),
    lanes: doc.getMap("lanes"),
    cards: doc.getMap("cards"),
    edges: doc.getMap("edges"),
    curve: doc.getMap("curve"),
  };
}

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

export const headerTexts = [
  "title",
  "subject",
  "scenario",
  "goal",
  "scopeStart",
  "scopeEnd",
] as const satisfies (keyof Header)[];
export type HeaderText = (typeof headerTexts)[number];

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
  };
}

/** Whether phases, steps and lanes are to stand as they are. */
export function isLocked(doc: Y.Doc): boolean {
  return rootsOf(doc).meta.get("isLocked") === true;
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

/** A Y.Text to bind an editor to, or null when its node is gone. */
export function findText(
  doc: Y.Doc,
  root: NodeRoot | "meta",
  id: string,
  field: string,
): Y.Text | null {
  const fields = root === "meta" ? rootsOf(doc).meta : rootsOf(doc)[root].get(id);
  const text = fields instanceof Y.Map ? fields.get(field) : null;
  return text instanceof Y.Text ? text : null;
}

/** What a card's image shows in words, to bind an editor to; null when the card has no image. */
export function findImageText(doc: Y.Doc, cardId: string): Y.Text | null {
  const fields = rootsOf(doc).cards.get(cardId);
  const image = fields instanceof Y.Map ? fields.get("image") : null;
  const alt = image instanceof Y.Map ? image.get("alt") : null;
  return alt instanceof Y.Text ? alt : null;
}

export type Touched = { header: boolean; curve: boolean } & Record<NodeRoot, ReadonlySet<string>>;

/** Which nodes a transaction touched, from `observeDeep` of the roots. */
export function changedIds(
  doc: Y.Doc,
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
): Touched {
  const roots = rootsOf(doc);
  const touched = {
    header: false,
    curve: false,
    phases: new Set<string>(),
    steps: new Set<string>(),
    lanes: new Set<string>(),
    cards: new Set<string>(),
    edges: new Set<string>(),
  };
  const names = new Map<unknown, RootName>(rootNames.map((name) => [roots[name], name]));
  for (const event of events) {
    const name = names.get(rootOf(event.target));
    if (name === undefined) continue;
    if (name === "meta") touched.header = true;
    else if (name === "curve") touched.curve = true;
    else if (event.path.length === 0) for (const id of event.keys.keys()) touched[name].add(id);
    else touched[name].add(String(event.path[0]));
  }
  return touched;
}

export function observeMap(doc: Y.Doc, listener: (touched: Touched, tx: Y.Transaction) => void) {
  const roots = Object.values(rootsOf(doc));
  // one call per transaction and root; several roots of one gesture arrive one after another
  const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[], tx: Y.Transaction) =>
    listener(changedIds(doc, events), tx);
  for (const root of roots) root.observeDeep(onEvents as Parameters<typeof root.observeDeep>[0]);
  return () => {
    for (const root of roots)
      root.unobserveDeep(onEvents as Parameters<typeof root.unobserveDeep>[0]);
  };
}

export function curveKey(laneId: string, stepId: string, personaId: string | null): string {
  return `${laneId}|${stepId}|${personaId ?? ""}`;
}

export function parseCurveKey(key: string): Omit<RawCurvePoint, "value"> | null {
  const [laneId, stepId, personaId, ...rest] = key.split("|");
  if (!laneId || !stepId || personaId === undefined || rest.length > 0) return null;
  return { laneId, stepId, personaId: personaId === "" ? null : personaId };
}

export const maxTitle = 500;
export const maxSubject = 80;
export const maxProse = 20_000;
export const maxSet = 50;
export const maxLegend = 80;
export const maxAlt = 1000;

/** Where in `meta` the meaning of each colour lies. */
export const legendFields = Array.from({ length: colourCount }, (_, i) => `legend${i}`);

export function phaseFields({ title, order, copiedFrom }: Omit<RawPhase, "id">): Fields {
  return fieldsOf({ title: new Y.Text(title), order, ...given({ copiedFrom }) });
}

export function stepFields(step: Omit<RawStep, "id">): Fields {
  return fieldsOf({
    title: new Y.Text(step.title),
    description: new Y.Text(step.description),
    at: step.at,
    channels: setOf(step.channels),
    teamId: step.teamId,
    momentOfTruth: step.momentOfTruth,
    ...given({ copiedFrom: step.copiedFrom }),
  });
}

export function laneFields({ type, title, at, copiedFrom }: Omit<RawLane, "id">): Fields {
  return fieldsOf({ type, title: new Y.Text(title), at, ...given({ copiedFrom }) });
}

export function cardFields(card: Omit<RawCard, "id">): Fields {
  return fieldsOf({
    text: new Y.Text(card.text),
    at: card.at,
    excerptId: card.excerptId,
    painPointId: card.painPointId,
    lens: card.lens,
    colour: card.colour,
    tags: setOf(card.tags),
    // most cards have none of these, and a field that is not there costs nothing
    ...given({
      ownerId: card.ownerId ?? undefined,
      status: card.status ?? undefined,
      image: card.image === null ? undefined : imageFields(card.image),
    }),
    ...given({ copiedFrom: card.copiedFrom }),
  });
}

export function imageFields({ id, alt }: CardImage): Fields {
  return fieldsOf({ id, alt: new Y.Text(alt) });
}

export function edgeFields({ kind, source, target, label }: Omit<RawEdge, "id">): Fields {
  return fieldsOf({ kind, source, target, label: new Y.Text(label) });
}

/** Fills an empty document's meta. */
export function initialise(doc: Y.Doc, header: Header): void {
  const meta = rootsOf(doc).meta;
  meta.set("schemaVersion", schemaVersion);
  for (const field of headerTexts) meta.set(field, new Y.Text(header[field]));
  meta.set("state", header.state);
  meta.set("language", header.language);
  meta.set("ownerId", header.ownerId);
  meta.set("reviewDate", header.reviewDate);
  meta.set("personaIds", setOf(header.personaIds));
  legendFields.forEach((field, i) => {
    meta.set(field, new Y.Text(header.legend[i]));
  });
  meta.set("isLocked", header.isLocked);
}

export function setOf(ids: readonly string[]): Y.Map<true> {
  return new Y.Map(ids.map((id) => [id, true] as const));
}

function fieldsOf(fields: Record<string, unknown>): Fields {
  return new Y.Map(Object.entries(fields));
}

function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function rootOf(type: Y.AbstractType<unknown>): Y.AbstractType<unknown> {
  let root = type;
  while (root.parent !== null) root = root.parent as Y.AbstractType<unknown>;
  return root;
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
};

/** What a node's fields are read through: the fields, or the fields without texts and sets. */
type Readable = Pick<Fields, "get">;

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

export function readCurve(doc: Y.Doc): RawCurvePoint[] {
  const points: RawCurvePoint[] = [];
  rootsOf(doc).curve.forEach((value, key) => {
    const place = parseCurveKey(key);
    if (place !== null && typeof value === "number") points.push({ ...place, value });
  });
  return points;
}

// Reads never throw: the gate at the wire keeps the types, and a reader that throws on what slipped
// through would make the whole map unreadable.

/** Texts are cut at their limit: two people may each have typed up to it. */
function readText(fields: Readable, field: string, limit: number): string {
  const value = fields.get(field);
  const text = value instanceof Y.Text ? value.toString() : "";
  return text.length > limit ? text.slice(0, limit) : text;
}

function readSet(fields: Readable, field: string): string[] {
  const value = fields.get(field);
  if (!(value instanceof Y.Map)) return [];
  const members: string[] = [];
  value.forEach((_, member) => {
    members.push(member);
  });
  return members.sort(compareText).slice(0, maxSet);
}

function readImage(value: unknown): CardImage | null {
  const id = value instanceof Y.Map ? value.get("id") : null;
  if (!(value instanceof Y.Map) || typeof id !== "string") return null;
  return { id, alt: readText(value, "alt", maxAlt) };
}

function readOneOf<T extends string>(
  fields: Readable,
  field: string,
  options: readonly T[],
  otherwise: T,
): T {
  return oneOf(fields.get(field), options, otherwise);
}

function oneOf<T extends string>(value: unknown, options: readonly T[], otherwise: T): T {
  return options.find((option) => option === value) ?? otherwise;
}

function readIdOrNull(fields: Readable, field: string): string | null {
  const value = fields.get(field);
  return typeof value === "string" && value !== "" ? value : null;
}

function readCopiedFrom(fields: Readable): { copiedFrom?: string } {
  const value = fields.get("copiedFrom");
  return typeof value === "string" ? { copiedFrom: value } : {};
}

function readId(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readOrder(value: unknown): string {
  return isOrderKey(value) ? value : "a0";
}

function readStepAt(value: unknown): StepAt {
  const at = record(value);
  return { phaseId: readId(at.phaseId), order: readOrder(at.order) };
}

function readCardAt(value: unknown): CardAt {
  const at = record(value);
  if (typeof at.x === "number" && typeof at.y === "number") return { x: at.x, y: at.y };
  const cell: CellAt = {
    laneId: readId(at.laneId),
    stepId: readId(at.stepId),
    stepToId: typeof at.stepToId === "string" ? at.stepToId : null,
    order: readOrder(at.order),
  };
  return at.endAt === undefined ? cell : { ...cell, endAt: readStepAt(at.endAt) };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
