"use client";

import { ReactFlow, useReactFlow } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { type MouseEvent, useCallback, useEffect, useRef, useState } from "react";
import { latePart } from "#components/ui/late-part.tsx";
import { useCanvas, useMap } from "./canvas-context.tsx";
import { cardUnder, cellUnder } from "./cell-under.ts";
import { coloursInUse } from "./colours-in-use.ts";
import { startEditing } from "./commands/start-editing.ts";
import { cursorOn } from "./cursor.ts";
import { createEarlyKeys, type Ears } from "./early-keys.ts";
import { lateWork } from "./late-work.ts";
import { CardLayer } from "./layers/card-layer.tsx";
import { ChipLayer } from "./layers/chip-layer.tsx";
import { GridLayer } from "./layers/grid-layer.tsx";
import { HeaderLayer } from "./layers/header-layer.tsx";
import { TalkLayer } from "./layers/talk-layer.tsx";
import { TallyLayer } from "./layers/tally-layer.tsx";
import { useLayout } from "./map-layout.ts";
import { pickForMenu } from "./selection/pick.ts";
import { useStore } from "./store.ts";
import { useCanvasViewpoint } from "./use-canvas-viewpoint.ts";
import { useDetail } from "./use-detail.ts";
import { useLifted } from "./use-lifted.ts";
import { useStart } from "./use-start.ts";
import { useViewpoint } from "./viewpoint.tsx";

// with a fallback of their own: without one all of the map would wait, hidden and without the keyboard
const PastePreview = latePart(() =>
  import("./clipboard/paste-preview.tsx").then((file) => file.PastePreview),
);
const LegendBox = latePart(() => import("./legend-box.tsx").then((file) => file.LegendBox));
const Overview = latePart(() => import("./overview.tsx").then((file) => file.Overview));

const MIDDLE_BUTTON = [1];
const MIN_ZOOM = 0.08;
const MAX_ZOOM = 2.5;
/** from so many cards on they are one picture where there is no room for words */
const PAINTED_FROM_CARDS = 300;
const paintings = { near: "none", far: "under", tiny: "instead" } as const;

export function CanvasFlow() {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const start = useStart();
  // the same one for good: what glows may change, the window stays where people put it
  const view = useViewpoint();
  const flow = useReactFlow();
  const work = lateWork.use();
  const ears = useRef<Ears>(null);
  const [early] = useState(createEarlyKeys);
  const layout = useLayout();
  const cardCount = useMap(({ cards }) => cards.length);
  const hasColours = useMap(
    (map) => map.header.legend.some(Boolean) || coloursInUse(map).length > 0,
  );
  const hasMinimap = useStore(model.hasMinimap, (now) => now);
  const tool = useStore(model.tool, (now) => now);
  const frame = useRef<HTMLDivElement>(null);
  const detail = useDetail(frame);
  useLifted(frame);
  const pasting = useStore(model.pasting, (now) => now);
  const painting = cardCount < PAINTED_FROM_CARDS ? "none" : paintings[detail];

  useEffect(() => {
    // the whole is one application, whose name and keys are on the frame
    frame.current?.querySelector(".react-flow")?.removeAttribute("role");
    // from another lens: to the same place
    if (model.cursor.get()) requestAnimationFrame(() => view.reveal());
    return () => model.sight.set(flow.getViewport());
  }, [flow, model, view]);
  useEffect(() => {
    // who opens a map can begin with a key; who is elsewhere on the page already stays there
    if (document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  }, []);
  // after it stands where it begins: what was asked of it on the way moves it from there
  useCanvasViewpoint();

  const pointAt = useCallback(
    (event: { clientX: number; clientY: number }) =>
      flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }),
    [flow],
  );
  const cellAt = (event: MouseEvent) => cellUnder(layout, model.grid(), pointAt(event));
  const onContextMenu = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest("textarea")) return;
    event.preventDefault();
    if (target === event.currentTarget) {
      model.menuAt.set(view.pointOfCursor());
      return;
    }
    const id = target.closest("[data-card]")?.getAttribute("data-card");
    const header = target.closest("[data-header]")?.getAttribute("data-header");
    const node = id ?? header ?? cardUnder(layout, pointAt(event));
    if (node) pickForMenu(model, node);
    else model.focus(cellAt(event));
    model.menuAt.set({ x: event.clientX, y: event.clientY });
  };

  return (
    <div
      ref={frame}
      data-canvas=""
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one tab stop and owns its keys
      tabIndex={0}
      aria-label={t("name")}
      aria-describedby="canvas-instructions"
      className="canvas relative min-h-0 flex-1 overflow-clip bg-paper outline-none focus-visible:after:pointer-events-none focus-visible:after:absolute focus-visible:after:inset-0 focus-visible:after:ring-2 focus-visible:after:ring-accent/60 focus-visible:after:ring-inset"
      data-detail={detail}
      onKeyDown={(event) => {
        if (ears.current) ears.current.onKeyDown(event);
        else early.keep(event, { hasCursor: model.cursor.get() !== null });
      }}
      onContextMenu={onContextMenu}
      onPointerDown={(event) => ears.current?.onPointerDown(event)}
      onPointerMove={(event) => {
        const point = pointAt(event);
        model.presence.point(point);
        if (event.pointerType !== "touch") model.underMouse.set(nodeUnder(event.target));
        const isEmpty =
          event.target instanceof Element && event.target.matches(".react-flow__pane");
        if (!isEmpty || event.buttons !== 0) return;
        const cell = cellUnder(layout, model.grid(), point);
        const now = model.hovered.get();
        if (now?.laneId !== cell?.laneId || now?.stepId !== cell?.stepId) model.hovered.set(cell);
      }}
      onPointerLeave={() => {
        model.presence.point(null);
        model.hovered.set(null);
        model.underMouse.set(null);
      }}
    >
      <p id="canvas-instructions" className="sr-only">
        {t("instructions")}
      </p>
      <ReactFlow
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode="Space"
        panOnDrag={tool === "hand" ? true : MIDDLE_BUTTON}
        panOnScroll
        zoomOnDoubleClick={false}
        defaultViewport={start}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        proOptions={proOptions}
        onPaneClick={(event) => {
          const id = cardUnder(layout, pointAt(event));
          model.focus(id ? cursorOn(model.grid(), id) : cellAt(event));
          view.takeFocus();
        }}
        onDoubleClick={(event) => {
          if (!(event.target instanceof Element)) return;
          const cardId = event.target.closest("[data-card]")?.getAttribute("data-card");
          if (cardId) startEditing(model, null);
          else if (event.target.matches(".react-flow__pane")) startEditing(model, "");
        }}
      >
        <GridLayer />
        <ChipLayer />
        <TallyLayer />
        <CardLayer painting={painting} />
        <TalkLayer />
        {work ? <work.Workbench {...{ frame, ears, early, detail, painting }} /> : null}
        {hasMinimap ? <Overview /> : null}
      </ReactFlow>
      {work && detail === "tiny" ? <work.FarHeaders /> : <HeaderLayer />}
      {hasColours ? <LegendBox /> : null}
      {pasting ? <PastePreview pasting={pasting} /> : null}
      {work ? <work.MissingBox className="absolute bottom-14 left-3 z-10 shadow-float" /> : null}
      {work ? <work.MapMenu commands={work.canvasCommands} menuOf={work.menuOf} /> : null}
    </div>
  );
}

const proOptions = { hideAttribution: true };

function nodeUnder(target: EventTarget): string | null {
  const element = target instanceof Element ? target.closest("[data-card], [data-grab]") : null;
  return element?.getAttribute("data-card") ?? element?.getAttribute("data-grab") ?? null;
}
