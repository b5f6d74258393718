import type { Layout } from "./layout-boxes.ts";

/**
 * A point of the map said by what it lies on: over the same words for everybody, also for those whose
 * view hides or collapses something. Along either way: part of a step's column or a lane's row (0-1),
 * and px beyond its end; without an id px from the map's corner.
 */
export type Anchor = { x: Along; y: Along };
type Along = { id: string | null; part: number; beyond: number };

type Point = { x: number; y: number };
type Stretch = { id: string; from: number; length: number };

export function anchorOf(layout: Layout, { x, y }: Point): Anchor {
  return { x: along(columns(layout), x), y: along(rows(layout), y) };
}

/** Where that is in another layout; null where what it lies on is not drawn. */
export function pointAt(layout: Layout, anchor: Anchor): Point | null {
  const x = at(columns(layout), anchor.x) ?? inCollapsedPhase(layout, anchor.x.id);
  const y = at(rows(layout), anchor.y);
  return x === null || y === null ? null : { x, y };
}

/** What others send is hostile until it has this form. */
export function toAnchor(value: unknown): Anchor | null {
  const { x, y } = asRecord(value);
  const [right, down] = [toAlong(x), toAlong(y)];
  return right && down ? { x: right, y: down } : null;
}

function along(stretches: readonly Stretch[], value: number): Along {
  const on = stretches.findLast(({ from }) => from <= value);
  if (!on) return { id: null, part: 0, beyond: Math.round(value) };
  const offset = value - on.from;
  return offset <= on.length
    ? { id: on.id, part: Math.round((offset / on.length) * 1000) / 1000, beyond: 0 }
    : { id: on.id, part: 1, beyond: Math.round(offset - on.length) };
}

function at(stretches: readonly Stretch[], { id, part, beyond }: Along): number | null {
  if (id === null) return beyond;
  const on = stretches.find((one) => one.id === id);
  return on ? on.from + on.length * part + beyond : null;
}

function columns({ steps }: Layout): Stretch[] {
  return steps.map(({ id, rect }) => ({ id, from: rect.x, length: rect.width }));
}

function rows({ lanes }: Layout): Stretch[] {
  return lanes.map(({ id, rect }) => ({ id, from: rect.y, length: rect.height }));
}

function inCollapsedPhase({ phases }: Layout, stepId: string | null): number | null {
  const phase = phases.find((one) => one.isCollapsed && one.stepIds.includes(stepId ?? ""));
  return phase ? phase.rect.x + phase.rect.width / 2 : null;
}

const LARGEST = 1_000_000;

function toAlong(value: unknown): Along | null {
  const { id, part, beyond } = asRecord(value);
  if (id !== null && (typeof id !== "string" || id.length > 64)) return null;
  if (typeof part !== "number" || !(part >= 0 && part <= 1)) return null;
  if (typeof beyond !== "number" || !(Math.abs(beyond) <= LARGEST)) return null;
  return { id, part, beyond };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
