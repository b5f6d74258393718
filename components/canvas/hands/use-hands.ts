import { useReactFlow, useStoreApi } from "@xyflow/react";
import { type PointerEvent, useEffect, useMemo, useRef } from "react";
import { isMac } from "#components/shell/is-mac.ts";
import type { Rect } from "#domain/map/layout-boxes.ts";
import { useCanvas } from "../canvas-context.tsx";
import { headerSize, layoutOf } from "../map-layout.ts";
import { useOverlay } from "../overlay-context.tsx";
import { kindOf } from "../selection/selection.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { cardHand } from "./card-hand.ts";
import { edgeHand } from "./edge-hand.ts";
import { beginGesture, type Moment } from "./gesture.ts";
import type { Hand, Reach } from "./hand.ts";
import { headerHand } from "./header-hand.ts";
import type { Spot } from "./held.ts";
import { pointHand } from "./point-hand.ts";
import { spanHand } from "./span-hand.ts";

/**
 * Everything that is dragged on the map begins here, at whatever the pointer went down on. While it
 * is held others see it through awareness; the document is written once, at the drop.
 */
export function useHands(): (down: PointerEvent<HTMLElement>) => void {
  const model = useCanvas();
  const overlay = useOverlay();
  const flow = useReactFlow();
  const store = useStoreApi();
  const view = useViewpoint();
  const cancel = useRef(() => {});
  useEffect(() => () => cancel.current(), []);

  return useMemo(() => {
    const layout = () => layoutOf(model, overlay);
    const toMap = (at: Spot) => flow.screenToFlowPosition(at);
    const reach: Reach = { model, layout, toMap };
    const hold = (event: PointerEvent<HTMLElement>, hand: Hand, isHeader: boolean) => {
      const { axis } = hand;
      let last: Moment = { x: event.clientX, y: event.clientY, isCopy: false };
      let stopFollowing = () => {};
      const move = (at: Moment) => {
        last = at;
        const point = toMap(at);
        model.presence.point(point);
        hand.move(point, at.isCopy, at);
      };
      const pan = (by: Spot) => {
        const { transform, width, height, panBy } = store.getState();
        const { bounds } = layout();
        const left = panLeft(transform, bounds, { width, height });
        const x = axis === "y" ? 0 : within(by.x, left.x);
        const y = axis === "x" ? 0 : within(by.y, left.y);
        if (x !== 0 || y !== 0) void panBy({ x, y });
      };
      cancel.current = beginGesture(event.nativeEvent, {
        frame: event.currentTarget,
        isHandle: hand.isHandle ?? false,
        onStart(at) {
          last = at;
          hand.take(toMap(at));
          const stops = [
            model.map.subscribe(() => {
              // others go on: what they took away cannot be dropped, what they moved is found anew
              if (!hand.isGone()) move(last);
              else {
                cancel.current();
                model.say("refused.not-found");
              }
            }),
            model.canEdit.subscribe(() => {
              cancel.current();
              model.say("refused.forbidden");
            }),
          ];
          stopFollowing = () => {
            for (const stop of stops) stop();
          };
        },
        onMove: move,
        onEnd(outcome) {
          stopFollowing();
          if (outcome === "done") hand.drop(last.isCopy);
          model.held.set(null);
          if (model.connecting.get()?.at) model.connecting.set(null);
          model.presence.hold(null);
          if (!document.activeElement?.matches("[role=slider], input")) view.takeFocus();
        },
        onRest: ({ x, y }) => model.menuAt.set({ x, y }),
        pan,
        covered: () => headerSize(layout(), flow.getZoom()),
        ...(isHeader
          ? { onScroll: ({ x, y }: Spot) => void store.getState().panBy({ x, y }) }
          : {}),
      });
    };
    return (event) => {
      const { target } = event;
      if (event.button !== 0 || !(target instanceof Element) || !model.canEdit.get()) return;
      if (event.ctrlKey && isMac()) return;
      if (isPanning(event, model.tool.get())) return;
      const isHeader = target.closest("[data-grab]") !== null;
      const hand = handFor(reach, target);
      if (hand) hold(event, hand, isHeader);
    };
  }, [model, overlay, flow, store, view]);
}

const MARGIN_PX = 60;

type Range = readonly [number, number];

/** How far the map may still come along each way until its edge is in sight. */
function panLeft(
  [x, y, zoom]: readonly [number, number, number],
  bounds: Rect,
  window: { width: number; height: number },
): { x: Range; y: Range } {
  const range = (at: number, size: number, length: number): Range => [
    Math.min(0, length - MARGIN_PX - (at + size * zoom)),
    Math.max(0, 8 - at),
  ];
  return { x: range(x, bounds.width, window.width), y: range(y, bounds.height, window.height) };
}

function within(value: number, [low, high]: Range): number {
  return Math.min(Math.max(value, low), high);
}

/** With the hand tool, or Space held, the mouse moves the map whatever lies under it. */
function isPanning({ pointerType, currentTarget }: PointerEvent<HTMLElement>, tool: string) {
  if (pointerType === "touch") return false;
  return tool === "hand" || currentTarget.querySelector(".react-flow__pane.draggable") !== null;
}

function handFor(reach: Reach, target: Element): Hand | null {
  if (target.closest("textarea, input, [data-still]")) return null;
  const of = (name: string) => target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`);
  const connecting = of("connect");
  if (connecting) return edgeHand(reach, connecting);
  const point = of("point")?.split("|");
  if (point?.[0] && point[1]) return pointHand(reach, point[0], point[1]);
  const card = of("card");
  const side = of("span");
  if (card && (side === "left" || side === "right")) return spanHand(reach, card, side);
  if (card) return cardHand(reach, card);
  const id = of("grab");
  const kind = id === undefined || id === null ? null : kindOf(reach.model.grid(), id);
  return id && kind && kind !== "card" ? headerHand(reach, id, kind) : null;
}
