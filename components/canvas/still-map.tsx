"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { CanvasContext, useCanvas } from "./canvas-context.tsx";
import type { CanvasModel } from "./canvas-model.ts";
import { OpenLens } from "./map-frame.tsx";
import type { CanvasOverlay } from "./overlay.ts";
import { OverlayContext } from "./overlay-context.tsx";
import { Sheets } from "./sheets/sheets.tsx";
import { openStill } from "./still.ts";
import { ViewpointProvider } from "./viewpoint.tsx";

type Props = {
  map: JourneyMap;
  overlay: CanvasOverlay;
  /** above the map */
  bar: ReactNode;
  /** beside the map, inside its context */
  children?: ReactNode;
};

/**
 * Another state of the open map in its place, through the same lens and the same window: what one
 * scrolls to here one sees there as well.
 */
export function StillMap({ map, overlay, bar, children }: Props) {
  const live = useCanvas();
  const [model, setModel] = useState<CanvasModel | null>(null);
  useEffect(() => {
    const still = openStill(map, live);
    setModel(still.model);
    return () => {
      setModel(null);
      still.close();
    };
  }, [live, map]);
  if (!model) return <div className="min-w-0 flex-1">{bar}</div>;
  return (
    <CanvasContext value={model}>
      <ViewpointProvider>
        <OverlayContext value={overlay}>
          <div className="flex min-h-0 min-w-0 flex-1 flex-col">
            {bar}
            <OpenLens />
          </div>
          <Sheets />
          {children}
        </OverlayContext>
      </ViewpointProvider>
    </CanvasContext>
  );
}
