import { type NodeChange, type OnNodeDrag, useReactFlow } from "@xyflow/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { moveCard } from "#domain/map/commands/card.ts";
import { type Drop, insertionLine, locate } from "#domain/map/locate.ts";
import { useCanvas } from "./canvas-context.tsx";
import { cursorOn } from "./cursor.ts";
import type { FlowNode } from "./flow-elements.ts";
import { useLayout } from "./map-layout.ts";

type Dragged = { id: string; x: number; y: number };

/**
 * A card follows the pointer freely; its target is found from the pointer, shown as a line, and
 * written once at the drop. Until then the document knows nothing of it. Esc puts it back.
 */
export function useCardDrag() {
  const model = useCanvas();
  const layout = useLayout();
  const flow = useReactFlow();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const drop = useRef<Drop | null>(null);
  const isCancelled = useRef(false);

  const onNodesChange = useCallback((changes: NodeChange<FlowNode>[]) => {
    for (const change of changes) {
      if (change.type === "position" && change.dragging && change.position) {
        if (!isCancelled.current) setDragged({ id: change.id, ...change.position });
      }
    }
  }, []);

  const dropAt = (event: MouseEvent | TouchEvent, id: string) => {
    const { clientX, clientY } = "touches" in event ? (event.touches[0] ?? origin) : event;
    const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY });
    return locate(layout, x, y, { dragged: new Set([id]) });
  };
  const onNodeDragStart: OnNodeDrag<FlowNode> = (_, node) => {
    isCancelled.current = false;
    model.focus(cursorOn(model.grid(), node.id));
  };
  const onNodeDrag: OnNodeDrag<FlowNode> = (event, node) => {
    drop.current = isCancelled.current ? null : dropAt(event, node.id);
    const cell = drop.current?.kind === "cell" ? drop.current : null;
    const dragging = new Set([node.id]);
    model.dropLine.set(cell ? insertionLine(layout, cell, { dragged: dragging }) : null);
  };
  const onNodeDragStop: OnNodeDrag<FlowNode> = (_, node) => {
    const target = drop.current;
    setDragged(null);
    model.dropLine.set(null);
    drop.current = null;
    if (!target || isCancelled.current) return;
    const to =
      target.kind === "parking"
        ? parkedBeside(target, node)
        : {
            laneId: target.laneId,
            stepId: target.stepId,
            slot: target.before === null ? ("end" as const) : { before: target.before },
          };
    const result = moveCard(model.edit, { id: node.id, to });
    if (!result.ok) model.say(`refused.${result.reason}`);
    model.focus(cursorOn(model.grid(), node.id));
  };

  useEffect(() => {
    if (!dragged) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      isCancelled.current = true;
      drop.current = null;
      model.dropLine.set(null);
      setDragged(null);
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [dragged, model]);

  return { dragged, onNodesChange, onNodeDragStart, onNodeDrag, onNodeDragStop };
}

const origin = { clientX: 0, clientY: 0 };

/** A parked card lies where it was let go, not where the pointer happened to hold it. */
function parkedBeside(target: Extract<Drop, { kind: "parking" }>, node: FlowNode) {
  return { x: Math.max(0, target.x - (node.width ?? 0) / 2), y: Math.max(0, target.y - 16) };
}
