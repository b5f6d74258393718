import { stepsOf } from "../steps-of.ts";
import type { Passage } from "./evidence.ts";
import type { BoardFilter } from "./filter.ts";

export type MapPlaces = {
  /** in the map's order */
  steps: { id: string; phaseId: string | null }[];
  /** passage id -> the steps that people attached it to */
  attached: ReadonlyMap<string, readonly string[]>;
};

type Placed = Pick<Passage, "id" | "placed">;

/** The steps of the map on which a passage lies. */
export function stepsOn({ steps, attached }: MapPlaces): (passage: Placed) => string[] {
  const places = { here: new Set(steps.map(({ id }) => id)), attached };
  return ({ id, placed }) => stepsOf(places, id, placed);
}

/** Whether a passage lies on any of these. */
export function onAny(map: MapPlaces, wanted: ReadonlySet<string>): (passage: Placed) => boolean {
  const lies = stepsOn(map);
  return (passage) => lies(passage).some((stepId) => wanted.has(stepId));
}

/** Whether a passage lies where it is asked about; unplaced ones do, as long as no place is. */
export function onSteps(map: MapPlaces, filter: BoardFilter): (passage: Placed) => boolean {
  if (filter.stepId === null && filter.phaseId === null) return () => true;
  return onAny(map, new Set(stepsAsked(map, filter)));
}

export function stepsAsked({ steps }: MapPlaces, { stepId, phaseId }: BoardFilter): string[] {
  return steps
    .filter(({ id }) => stepId === null || id === stepId)
    .filter((step) => phaseId === null || step.phaseId === phaseId)
    .map(({ id }) => id);
}
