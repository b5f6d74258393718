import { useMemo } from "react";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { type Gap, gapsIn } from "#domain/map/missing.ts";
import { useMap } from "../canvas-context.tsx";

/** What is missing in the map, the same list for as long as the same is. */
export function useGaps(): readonly Gap[] {
  const told = useMap(toldOf);
  return useMemo(
    () =>
      told === ""
        ? []
        : told.split("|").map((gap) => {
            const [laneId = "", stepId = ""] = gap.split(" ");
            return { laneId, stepId };
          }),
    [told],
  );
}

const known = new WeakMap<JourneyMap, string>();

/** As a plain value, and counted once for all who ask. */
function toldOf(map: JourneyMap): string {
  const before = known.get(map);
  if (before !== undefined) return before;
  const told = gapsIn(map)
    .map(({ laneId, stepId }) => `${laneId} ${stepId}`)
    .join("|");
  known.set(map, told);
  return told;
}
