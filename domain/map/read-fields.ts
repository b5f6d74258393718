import * as Y from "yjs";
import { type Fields, maxAlt, maxSet } from "./document.ts";
import type { CardImage } from "./journey-map.ts";
import { compareText, isOrderKey } from "./order.ts";
import type { CardAt, CellAt, StepAt } from "./raw-map.ts";

/** What a node's fields are read through: the fields, or the fields without texts and sets. */
export type Readable = Pick<Fields, "get">;

// Reads never throw: the gate at the wire keeps the types, and a reader that throws on what slipped
// through would make the whole map unreadable.

/** Texts are cut at their limit: two people may each have typed up to it. */
export function readText(fields: Readable, field: string, limit: number): string {
  const value = fields.get(field);
  const text = value instanceof Y.Text ? value.toString() : "";
  return text.length > limit ? text.slice(0, limit) : text;
}

export function readSet(fields: Readable, field: string): string[] {
  const value = fields.get(field);
  if (!(value instanceof Y.Map)) return [];
  const members: string[] = [];
  value.forEach((_, member) => {
    members.push(member);
  });
  return members.sort(compareText).slice(0, maxSet);
}

export function readImage(value: unknown): CardImage | null {
  const id = value instanceof Y.Map ? value.get("id") : null;
  if (!(value instanceof Y.Map) || typeof id !== "string") return null;
  return { id, alt: readText(value, "alt", maxAlt) };
}

export function readOneOf<T extends string>(
  fields: Readable,
  field: string,
  options: readonly T[],
  otherwise: T,
): T {
  return oneOf(fields.get(field), options, otherwise);
}

export function oneOf<T extends string>(value: unknown, options: readonly T[], otherwise: T): T {
  return options.find((option) => option === value) ?? otherwise;
}

export function readIdOrNull(fields: Readable, field: string): string | null {
  const value = fields.get(field);
  return typeof value === "string" && value !== "" ? value : null;
}

export function readCopiedFrom(fields: Readable): { copiedFrom?: string } {
  const value = fields.get("copiedFrom");
  return typeof value === "string" ? { copiedFrom: value } : {};
}

export function readId(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function readOrder(value: unknown): string {
  return isOrderKey(value) ? value : "a0";
}

export function readStepAt(value: unknown): StepAt {
  const at = record(value);
  return { phaseId: readId(at.phaseId), order: readOrder(at.order) };
}

export function readCardAt(value: unknown): CardAt {
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

export function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
