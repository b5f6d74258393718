import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Anchor } from "./anchor.ts";

/** The lanes in which feelings are drawn. */
export function curveLaneIds({ lanes }: Pick<JourneyMap, "lanes">): readonly string[] {
  return lanes.filter(({ type }) => type === "curve").map(({ id }) => id);
}

/** Where a talk about a feeling shows: in its own lane, or in all where it names none. */
export function lanesOf(
  { laneId }: Extract<Anchor, { kind: "curve" }>,
  curveLanes: readonly string[],
): readonly string[] {
  return laneId === undefined ? curveLanes : curveLanes.filter((id) => id === laneId);
}
