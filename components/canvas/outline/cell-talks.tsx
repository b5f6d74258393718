"use client";

import { Fragment } from "react";
import { useOverlay } from "../overlay-context.tsx";

/** Marks of the talks about a cell, or about what a persona (null = everyone) feels there. */
export function CellTalks(place: { laneId: string; stepId: string; personaId?: string | null }) {
  const talks = useOverlay().talks?.cells.filter(
    ({ laneId, stepId, personaId }) =>
      laneId === place.laneId && stepId === place.stepId && personaId === place.personaId,
  );
  return talks?.map(({ key, mark }) => <Fragment key={key}>{mark}</Fragment>);
}
