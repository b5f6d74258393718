import * as Y from "yjs";
import type { Header } from "./journey-map.ts";
import { colourCount } from "./kinds.ts";
import type { RawCurvePoint } from "./raw-map.ts";

/**
 * How a journey map lies in a Y.Doc.
 *
 * `meta` holds schemaVersion and the header; phases, steps, lanes, cards and edges are each a Y.Map
 * of id to a Y.Map of fields; `curve` is a Y.Map of "laneId|stepId|personaId" to a number.
 * Every text a person edits is a Y.Text from creation, every set a Y.Map of id to true (both merge);
 * a place is one plain value, so that of two moves at once one wins whole. A card's image is a Y.Map
 * that is set whole, with the Y.Text of its words in it. What a node does not have is no field.
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

export const headerTexts = [
  "title",
  "subject",
  "scenario",
  "goal",
  "scopeStart",
  "scopeEnd",
] as const satisfies (keyof Header)[];
export type HeaderText = (typeof headerTexts)[number];

/** Whether phases, steps and lanes are to stand as they are. */
export function isLocked(doc: Y.Doc): boolean {
  return rootsOf(doc).meta.get("isLocked") === true;
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
