"use client";

import { type DragEvent, type RefObject, useEffect } from "react";
import { useCanvas, useMap } from "#components/canvas/canvas-context.tsx";
import { useDroppedPictures } from "#components/canvas/pictures/use-dropped-pictures.ts";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";
import { useMapFileDrop } from "#components/evidence/drop-on-map.tsx";
import { useExcerptDrop } from "#components/pain/use-excerpt-drop.tsx";
import { bothDrops } from "./both-drops.ts";
import { useMakeQuote } from "./use-make-quote.ts";
import { type Bringing, useMapImport } from "./use-map-import.tsx";

/**
 * What is dropped on the map: files, sheets, pictures, words and passages. Fetched once the map is
 * there, so it listens by itself to the frame that the map is in.
 */
export function MapDrops({
  frame,
  workspace,
  mayAdd,
  mayAttach,
  bringing,
}: {
  frame: RefObject<HTMLElement | null>;
  workspace: { id: string; slug: string };
  mayAdd: boolean;
  mayAttach: boolean;
  bringing: Bringing;
}) {
  const model = useCanvas();
  const view = useViewpoint();
  const steps = useMap((map) => map.steps);
  const stepAt = (clientX: number, clientY: number) => {
    const id = view.stepAt(clientX, clientY);
    return steps.find((step) => step.id === id) ?? null;
  };
  const nodeAt = ({ x, y }: { x: number; y: number }, target: EventTarget) => {
    const id = target instanceof Element ? target.closest("[data-card]") : null;
    const card = model.map.get().cards.find((one) => one.id === id?.getAttribute("data-card"));
    return card ? { id: card.id, title: card.text } : stepAt(x, y);
  };
  const makeQuote = useMakeQuote();
  const attaching = useExcerptDrop({
    mapId: model.mapId,
    workspaceId: workspace.id,
    mayAttach,
    nodeAt,
    onQuote: (excerptId, { x, y }) => makeQuote.at(excerptId, view.dropAt(x, y)),
  });
  const sheets = useMapImport(workspace, bringing);
  const drop = useMapFileDrop({
    mapId: model.mapId,
    workspace,
    stepAt,
    takePictures: useDroppedPictures(),
    takeSheet: sheets.takeSheet,
    mayAdd,
  });
  useListeners(frame, bothDrops(drop.props, attaching.props));
  return (
    <>
      {drop.hint}
      {attaching.hint}
      {drop.problems}
      {drop.dialog}
      {sheets.dialogs}
    </>
  );
}

/** Handlers by React's names, on an element that somebody else draws. */
function useListeners(
  frame: RefObject<HTMLElement | null>,
  handlers: Record<string, (event: DragEvent) => void>,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const listeners = Object.entries(handlers).map(([name, handle]) => {
      const listen = (event: Event) => handle(event as unknown as DragEvent);
      return [name.slice(2).toLowerCase(), listen] as const;
    });
    for (const [name, listen] of listeners) element.addEventListener(name, listen);
    return () => {
      for (const [name, listen] of listeners) element.removeEventListener(name, listen);
    };
  });
}
