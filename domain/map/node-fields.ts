import * as Y from "yjs";
import { type Fields, headerTexts, legendFields, rootsOf } from "./document.ts";
import type { CardImage, Header } from "./journey-map.ts";
import { schemaVersion } from "./kinds.ts";
import type { RawCard, RawEdge, RawLane, RawPhase, RawStep } from "./raw-map.ts";

export function phaseFields({ title, order, copiedFrom }: Omit<RawPhase, "id">): Fields {
  return fieldsOf({ title: new Y.Text(title), order, copiedFrom });
}

export function stepFields(step: Omit<RawStep, "id">): Fields {
  return fieldsOf({
    title: new Y.Text(step.title),
    description: new Y.Text(step.description),
    at: step.at,
    channels: setOf(step.channels),
    teamId: step.teamId,
    momentOfTruth: step.momentOfTruth,
    copiedFrom: step.copiedFrom,
  });
}

export function laneFields(lane: Omit<RawLane, "id">): Fields {
  const { type, title, at, isRequired, copiedFrom } = lane;
  return fieldsOf({ type, title: new Y.Text(title), at, isRequired, copiedFrom });
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
    ownerId: card.ownerId,
    status: card.status,
    image: card.image && imageFields(card.image),
    copiedFrom: card.copiedFrom,
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
  meta.set("horizonStepId", header.horizonStepId);
}

export function setOf(ids: readonly string[]): Y.Map<true> {
  return new Y.Map(ids.map((id) => [id, true] as const));
}

/** Most cards say little: a field that is not there says nothing as well, and costs nothing. */
function fieldsOf(fields: Record<string, unknown>): Fields {
  return new Y.Map(Object.entries(fields).filter(([, value]) => (value ?? null) !== null));
}
