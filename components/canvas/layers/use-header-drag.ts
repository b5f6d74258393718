import { useReactFlow, useStoreApi } from "@xyflow/react";
import type { PointerEvent } from "react";
import { moveLane } from "#domain/map/commands/lane.ts";
import { movePhase } from "#domain/map/commands/phase.ts";
import { moveStep } from "#domain/map/commands/step.ts";
import type { Layout, Rect } from "#domain/map/layout.ts";
import { locateLane, locatePhase, locateStep } from "#domain/map/locate.ts";
import { useCanvas } from "../canvas-context.tsx";
import type { CanvasModel } from "../canvas-model.ts";
import { cursorOn } from "../cursor.ts";
import { layoutOf } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";
import { useViewpoint } from "../viewpoint.tsx";

const THRESHOLD_PX = 5;
const EDGE_PX = 40;
const PAN_PX = 14;

type Subject = { kind: "phase" | "step" | "lane"; id: string };

/** Dragging a header moves it with everything in it; a line shows where, Esc lets it be. */
export function useHeaderDrag(subject: Subject) {
  const model = useCanvas();
  const overlay = useOverlay();
  const flow = useReactFlow();
  const store = useStoreApi();
  const view = useViewpoint();
  /** Near the edge of the window the map comes along a little with every move. */
  const autoPan = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { domNode, panBy } = store.getState();
    const frame = domNode?.getBoundingClientRect();
    if (!frame) return;
    const x = subject.kind === "lane" ? 0 : pull(clientX, frame.left, frame.right);
    const y = subject.kind === "lane" ? pull(clientY, frame.top, frame.bottom) : 0;
    if (x !== 0 || y !== 0) void panBy({ x, y });
  };

  return (down: PointerEvent<HTMLElement>) => {
    if (down.button !== 0 || !model.canEdit()) return;
    // read when it begins: a header that watched the layout would draw at every edit
    const layout = layoutOf(model, overlay);
    const start = { x: down.clientX, y: down.clientY };
    let drop: Drop | null = null;
    let isDragging = false;
    const header = down.currentTarget;
    const onMove = (event: globalThis.PointerEvent) => {
      const far = Math.hypot(event.clientX - start.x, event.clientY - start.y) > THRESHOLD_PX;
      isDragging ||= far;
      if (!isDragging) return;
      header.toggleAttribute("data-dragging", true);
      autoPan(event);
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      drop = dropAt(layout, subject, point);
      model.dropLine.set(drop?.line ?? null);
    };
    const finish = (isDone: boolean) => {
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", onCancel);
      header.removeAttribute("data-dragging");
      window.removeEventListener("keydown", onKey, true);
      model.dropLine.set(null);
      if (!isDragging) return;
      if (isDone && drop) apply(model, subject, drop);
      model.focus(cursorOn(model.grid(), subject.id));
      view.takeFocus();
    };
    const onUp = () => finish(true);
    const onCancel = () => finish(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      finish(false);
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", onCancel);
    window.addEventListener("keydown", onKey, true);
  };
}

function pull(at: number, from: number, to: number): number {
  if (at < from + EDGE_PX) return PAN_PX;
  return at > to - EDGE_PX ? -PAN_PX : 0;
}

type Drop =
  | { kind: "phase"; before: string | null; line: Rect }
  | { kind: "step"; phaseId: string; before: string | null; line: Rect }
  | { kind: "lane"; slot: { before: string } | { after: string }; line: Rect };

function dropAt(
  layout: Layout,
  { kind, id }: Subject,
  point: { x: number; y: number },
): Drop | null {
  if (kind === "phase") return { kind, ...locatePhase(layout, point.x) };
  if (kind === "step") {
    const drop = locateStep(layout, point.x, id);
    return drop && { kind, ...drop };
  }
  const drop = locateLane(layout, point.y);
  return drop && { kind, ...drop };
}

function apply(model: CanvasModel, { id }: Subject, drop: Drop): void {
  switch (drop.kind) {
    case "phase":
      if (drop.before !== id) movePhase(model.edit, { id, slot: slotBefore(drop.before) });
      break;
    case "step":
      moveStep(model.edit, { id, phaseId: drop.phaseId, slot: slotBefore(drop.before) });
      break;
    case "lane": {
      const sibling = "before" in drop.slot ? drop.slot.before : drop.slot.after;
      if (sibling !== id) moveLane(model.edit, { id, slot: drop.slot });
      break;
    }
    default:
      drop satisfies never;
  }
}

function slotBefore(id: string | null): "end" | { before: string } {
  return id === null ? "end" : { before: id };
}
