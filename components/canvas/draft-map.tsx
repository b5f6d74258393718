"use client";

import { useEffect, useRef, useState } from "react";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { writeMap } from "#domain/map/write-map.ts";
import { Canvas } from "./canvas.tsx";
import { CanvasContext } from "./canvas-context.tsx";
import { type Library, LibraryContext } from "./library-context.tsx";
import { noOverlay } from "./overlay.ts";
import { OverlayContext } from "./overlay-context.tsx";
import { openStill } from "./still.ts";
import { createStore } from "./store.ts";
import { useViewpoint, ViewpointProvider } from "./viewpoint.tsx";

/** A map that is not made yet, as the canvas will draw it; what changes in it is drawn in its place. */
export function DraftMap({ map, library }: { map: JourneyMap; library: Library }) {
  const [still, setStill] = useState<ReturnType<typeof openStill> | null>(null);
  const first = useRef(map);
  useEffect(() => {
    const sight = createStore(null);
    const opened = openStill(first.current, { mapId: "draft", personId: "", sight });
    setStill(opened);
    return () => {
      setStill(null);
      opened.close();
    };
  }, []);
  useEffect(() => {
    if (still) writeMap(still.model.session.doc, map);
  }, [still, map]);
  if (!still) return null;
  return (
    <LibraryContext value={library}>
      <CanvasContext value={still.model}>
        <ViewpointProvider>
          <OverlayContext value={noOverlay}>
            <Canvas />
            <Fitted />
          </OverlayContext>
        </ViewpointProvider>
      </CanvasContext>
    </LibraryContext>
  );
}

/** The whole of it is seen first. */
function Fitted() {
  const view = useViewpoint();
  useEffect(() => view.fit(), [view]);
  return null;
}
