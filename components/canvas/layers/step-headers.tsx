"use client";

import { useCanvas, useMap } from "../canvas-context.tsx";
import { useLayout } from "../map-layout.ts";
import { useNearSteps } from "../use-near-steps.ts";
import { StepHeader } from "./step-header.tsx";

/** The titles of the steps along the top, of a wide map those near sight. */
export function StepHeaders() {
  const { steps, heatRow } = useLayout();
  const near = useNearSteps(steps);
  // one who watches them knows every header anew when any of them changes
  useMap((map) => map.steps);
  const grid = useCanvas().grid();
  return near.map(({ id, rect }) => {
    const step = grid.step(id);
    return step ? (
      <StepHeader key={id} step={step} rect={rect} heatHeight={heatRow?.height ?? 0} />
    ) : null;
  });
}
