import { useMemo } from "react";
import type { StepBox } from "#domain/map/layout-boxes.ts";
import { useCanvas } from "./canvas-context.tsx";
import { useStore } from "./store.ts";
import { useNearby } from "./use-nearby.ts";

/** up to so many are all there, wherever one looks */
const ALL_UP_TO = 40;

/**
 * The steps whose columns are in or near sight, and the one where the keyboard is: of a wide map the
 * other headers and points would only be looked through with every movement of the mouse.
 */
export function useNearSteps(steps: readonly StepBox[]): readonly StepBox[] {
  const areAll = steps.length <= ALL_UP_TO;
  const columns = useMemo(() => (areAll ? none : steps.map(columnOf)), [areAll, steps]);
  const { ids } = useNearby(columns);
  const here = useStore(useCanvas().cursor, (cursor) =>
    cursor && "stepId" in cursor ? cursor.stepId : null,
  );
  return useMemo(
    () => (areAll ? steps : steps.filter(({ id }) => ids.has(id) || id === here)),
    [areAll, steps, ids, here],
  );
}

const none: ReturnType<typeof columnOf>[] = [];
const height = 1e9;

/** Headers stay in sight and curves may lie anywhere: only from left to right matters. */
function columnOf({ id, rect: { x, width } }: StepBox) {
  return { id, rect: { x, width, y: -height / 2, height } };
}
