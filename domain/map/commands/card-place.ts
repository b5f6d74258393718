import type { Card, JourneyMap, Place } from "../journey-map.ts";
import { holdsCards } from "../lane-type.ts";
import { type CardAt, isParked } from "../raw-map.ts";
import { cellAt } from "./delete.ts";
import { type Edit, type Refused, refused, type Slot, slotIndex } from "./edit.ts";
import { cellCardIds, rankCards } from "./siblings.ts";

/** A place to put a card: a cell, at a position in it, or a point of the parking area. */
export type Target =
  | { laneId: string; stepId: string; stepToId?: string | null; slot?: Slot }
  | { x: number; y: number };

export function whyNot(map: JourneyMap, to: Target): Refused | null {
  if ("x" in to) return null;
  const lane = map.lanes.find(({ id }) => id === to.laneId);
  const start = map.steps.findIndex(({ id }) => id === to.stepId);
  const end = to.stepToId ? map.steps.findIndex(({ id }) => id === to.stepToId) : start;
  if (lane === undefined || start === -1 || end === -1) return refused("not-found");
  if (!holdsCards(lane.type)) return refused("lane-holds-no-cards");
  return end < start ? refused("reversed-span") : null;
}

type Group = { to: Target; members: number[] };

/** Cards for one slot of one cell are ranked together: they stand in the order in which they came. */
export function groupByTarget(cards: readonly { to: Target }[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const [i, { to }] of cards.entries()) {
    const key = "x" in to ? `${i}` : JSON.stringify([to.laneId, to.stepId, to.slot ?? "end"]);
    const group = groups.get(key);
    if (group) group.members.push(i);
    else groups.set(key, { to, members: [i] });
  }
  return groups.values();
}

/** Ranks what is put into cells; `leaving` stands in none of them any more. */
export function openCells(edit: Edit, map: JourneyMap, leaving: ReadonlySet<string>) {
  const filled = new Map<string, string[]>();
  return {
    put(to: Target, own: readonly string[]): CardAt[] {
      if ("x" in to) return [{ x: bounded(to.x), y: bounded(to.y) }];
      const { laneId, stepId, slot = "end" } = to;
      const cell = `${laneId}|${stepId}`;
      const others =
        filled.get(cell) ?? cellCardIds(map, laneId, stepId).filter((id) => !leaving.has(id));
      const index = slotIndex(others, slot);
      const keys = rankCards(edit, others, index, own.length);
      filled.set(cell, others.toSpliced(index, 0, ...own));
      return keys.map((order) => ({ laneId, stepId, stepToId: null, order }));
    },
  };
}

export function withSpan(edit: Edit, place: CardAt | undefined, to: Target): CardAt {
  if (place === undefined || isParked(place) || "x" in to) return place ?? { x: 0, y: 0 };
  const stepToId = to.stepToId && to.stepToId !== to.stepId ? to.stepToId : null;
  return cellAt(edit, { ...place, stepToId });
}

const farthest = 100_000;

function bounded(coordinate: number): number {
  return Number.isFinite(coordinate)
    ? Math.min(farthest, Math.max(-farthest, Math.round(coordinate)))
    : 0;
}

export function shiftedEnd(
  map: JourneyMap,
  { place }: Card,
  to: { stepId: string },
): string | null {
  if (place.kind === "parked" || place.stepToId === null) return null;
  const column = (id: string) => map.steps.findIndex((step) => step.id === id);
  const width = column(place.stepToId) - column(place.stepId);
  const end = Math.min(map.steps.length - 1, column(to.stepId) + width);
  return map.steps[end]?.id ?? null;
}

export function beside(place: Place, id: string): Target {
  if (place.kind === "parked") return { x: place.x + 16, y: place.y + 16 };
  const { laneId, stepId, stepToId } = place;
  return { laneId, stepId, stepToId, slot: { after: id } };
}
