import { type Put, stepsOf } from "../steps-of.ts";
import type { BoardFilter } from "./filter.ts";

export type MapPlaces = {
  /** in the map's order */
  steps: { id: string; phaseId: string | null }[];
  /** card -> its step, of those that people attached something to */
  cards: ReadonlyMap<string, string>;
};

/** The steps of the map on which a passage lies. */
export function stepsOn({ steps, cards }: MapPlaces): (passage: Put) => string[] {
  const places = { steps: new Set(steps.map(({ id }) => id)), cards };
  return (passage) => stepsOf(places, passage);
}

/** Whether a passage lies on any of these. */
export function onAny(map: MapPlaces, wanted: ReadonlySet<string>): (passage: Put) => boolean {
  const lies = stepsOn(map);
  return (passage) => lies(passage).some((stepId) => wanted.has(stepId));
}

/** Whether a passage lies where it is asked about; unplaced ones do, as long as no place is. */
export function onSteps(map: MapPlaces, filter: BoardFilter): (passage: Put) => boolean {
  if (filter.stepId === null && filter.phaseId === null) return () => true;
  return onAny(map, new Set(stepsAsked(map, filter)));
}

export function stepsAsked({ steps }: MapPlaces, { stepId, phaseId }: BoardFilter): string[] {
  return steps
    .filter(({ id }) => stepId === null || id === stepId)
    .filter((step) => phaseId === null || step.phaseId === phaseId)
    .map(({ id }) => id);
}
