"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { openAhead, opens, takeCanvas } from "./canvas-ahead.ts";
import type { CanvasModel, CanvasOptions } from "./canvas-model.ts";
import { useStore } from "./store.ts";

export const CanvasContext = createContext<CanvasModel | null>(null);

type Props = CanvasOptions & {
  fallback: ReactNode;
  children: ReactNode;
};

/** Opens the map's line and document for as long as the page is there. */
export function CanvasProvider({ fallback, children, ...options }: Props) {
  const { mapId, keepsCopy, readsStored } = options;
  // a role that changes changes what the line allows; the map stays open
  const [mayEdit] = useState(options.mayEdit);
  const { id, name, colour } = options.person;
  const [model, setModel] = useState<CanvasModel | null>(() => {
    openAhead(options);
    return null;
  });
  useEffect(() => {
    const opened = takeCanvas({
      mapId,
      mayEdit,
      keepsCopy,
      readsStored,
      person: { id, name, colour },
    });
    setModel(opened);
    return () => {
      setModel(null);
      opened.close();
    };
  }, [mapId, mayEdit, keepsCopy, readsStored, id, name, colour]);
  if (!model) {
    return (
      <div className="contents" {...{ [opens]: JSON.stringify(options) }}>
        {fallback}
      </div>
    );
  }
  return <CanvasContext value={model}>{children}</CanvasContext>;
}

export function useCanvas(): CanvasModel {
  const model = useContext(CanvasContext);
  if (!model) throw new Error("useCanvas outside CanvasProvider");
  return model;
}

/** Whether the map may be changed, now and whenever that changes; only what shows it is drawn anew. */
export function useCanEdit(): boolean {
  return useStore(useCanvas().canEdit, (now) => now);
}

/** A part of the map that keeps its identity while it does not change (see domain/map/watch.ts). */
export function useMap<S>(select: (map: JourneyMap) => S): S {
  return useStore(useCanvas().map, select);
}
