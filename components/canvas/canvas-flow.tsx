"use client";

import { MiniMap, ReactFlow, useOnViewportChange, useReactFlow } from "@xyflow/react";
import { useTranslations } from "next-intl";
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useCanvas, useMap } from "./canvas-context.tsx";
import { cellUnder } from "./cell-under.ts";
import { startEditing } from "./commands/write.ts";
import { RouteEdge } from "./edges/route-edge.tsx";
import { createFlowNodes, type FlowNode, flowEdges, type RouteEdgeType } from "./flow-elements.ts";
import { FocusMirror } from "./focus-mirror.tsx";
import { ChipLayer } from "./layers/chip-layer.tsx";
import { CursorLayer } from "./layers/cursor-layer.tsx";
import { GridLayer } from "./layers/grid-layer.tsx";
import { HeaderLayer } from "./layers/header-layer.tsx";
import { useLayout } from "./map-layout.ts";
import { AnchorNode } from "./nodes/anchor-node.tsx";
import { CardNode } from "./nodes/card-node.tsx";
import { CurveNode } from "./nodes/curve-node.tsx";
import { useOverlay } from "./overlay-context.tsx";
import { PeerPointers } from "./presence-marks.tsx";
import { useStore } from "./store.ts";
import { useCardDrag } from "./use-card-drag.ts";
import { useKeyboard } from "./use-keyboard.ts";
import { useViewpoint } from "./viewpoint.tsx";

const nodeTypes = { card: CardNode, curve: CurveNode, anchor: AnchorNode };
const edgeTypes = { route: RouteEdge };
const MIN_ZOOM = 0.08;
const MAX_ZOOM = 2.5;
/** below this size words become blocks */
const BLOCKS_BELOW = 0.4;

export function CanvasFlow() {
  const t = useTranslations("canvas");
  const model = useCanvas();
  const view = useViewpoint();
  const flow = useReactFlow();
  const onKeyDown = useKeyboard();
  const layout = useLayout();
  const overlay = useOverlay();
  const map = useMap((all) => all);
  const canWrite = useStore(model.session.canWrite, (now) => now);
  const hasMinimap = useStore(model.hasMinimap, (now) => now);
  const [toNodes] = useState(createFlowNodes);
  const mayDrag = canWrite === true && model.canEdit();
  const still = useMemo(
    () => toNodes(map, layout, overlay, mayDrag),
    [toNodes, map, layout, overlay, mayDrag],
  );
  const { dragged, ...drag } = useCardDrag();
  const nodes = useMemo(() => withDragged(still, dragged), [still, dragged]);
  const edges = useMemo(() => flowEdges(map, layout), [map, layout]);
  const [isFar, setIsFar] = useState(false);
  useOnViewportChange({ onChange: ({ zoom }) => setIsFar(zoom < BLOCKS_BELOW) });

  const wasFitted = useRef(false);
  useEffect(() => {
    if (wasFitted.current) return;
    wasFitted.current = true;
    // people come to read: whole height if it fits, else from the top at a readable size
    void flow.setViewport({ x: 12, y: 8, zoom: innerWidth < 640 ? 0.6 : 0.85 });
  }, [flow]);

  const cellAt = useCallback(
    (event: MouseEvent) => {
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      return cellUnder(layout, model.grid(), point);
    },
    [flow, layout, model],
  );
  const onPaneMouseMove = (event: MouseEvent) => {
    const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    model.presence.point(point);
    const cell = cellUnder(layout, model.grid(), point);
    const now = model.hovered.get();
    if (now?.laneId !== cell?.laneId || now?.stepId !== cell?.stepId) model.hovered.set(cell);
  };

  return (
    <div
      data-canvas=""
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one tab stop and owns its keys
      tabIndex={0}
      aria-label={t("name")}
      aria-roledescription={t("name")}
      aria-describedby="canvas-instructions"
      aria-activedescendant="canvas-focus"
      className="canvas relative min-h-0 flex-1 overflow-hidden bg-paper outline-none focus-visible:after:pointer-events-none focus-visible:after:absolute focus-visible:after:inset-0 focus-visible:after:ring-2 focus-visible:after:ring-accent/60 focus-visible:after:ring-inset"
      {...(isFar ? { "data-far": "" } : {})}
      onKeyDown={onKeyDown}
      onPointerLeave={() => {
        model.presence.point(null);
        model.hovered.set(null);
      }}
    >
      <p id="canvas-instructions" className="sr-only">
        {t("instructions")}
      </p>
      <FocusMirror />
      <ReactFlow<FlowNode, RouteEdgeType>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        {...drag}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode="Space"
        panOnScroll
        zoomOnDoubleClick={false}
        onlyRenderVisibleElements
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        proOptions={proOptions}
        onPaneClick={(event) => {
          model.focus(cellAt(event));
          view.takeFocus();
        }}
        onPaneMouseMove={onPaneMouseMove}
        onDoubleClick={(event) => {
          if (!(event.target instanceof Element)) return;
          const cardId = event.target.closest("[data-card]")?.getAttribute("data-card");
          if (cardId) startEditing(model, null);
          else if (event.target.matches(".react-flow__pane")) startEditing(model, "");
        }}
      >
        <GridLayer />
        <ChipLayer />
        <CursorLayer />
        <PeerPointers />
        {hasMinimap ? (
          <MiniMap
            ariaLabel={t("toolbar.minimap")}
            pannable
            zoomable
            nodeColor={minimapColour}
            className="!right-3 !bottom-3 !m-0 overflow-hidden rounded-card border border-hairline !bg-raised"
            maskColor="color-mix(in oklch, var(--ink) 8%, transparent)"
          />
        ) : null}
      </ReactFlow>
      <HeaderLayer />
    </div>
  );
}

const proOptions = { hideAttribution: true };

function minimapColour(node: FlowNode): string {
  if (node.type !== "card") return "transparent";
  return node.data.glow > 0 ? "var(--pain)" : "var(--edge)";
}

function withDragged(
  nodes: FlowNode[],
  dragged: { id: string; x: number; y: number } | null,
): FlowNode[] {
  if (!dragged) return nodes;
  const { id, x, y } = dragged;
  return nodes.map((node) =>
    node.id === id ? { ...node, position: { x, y }, zIndex: 1000, dragging: true } : node,
  );
}
