import type { Spot } from "./held.ts";
import { swallowClick } from "./swallow-click.ts";

/** Where a gesture is now: px of the window, and whether a copy is asked for. */
export type Moment = Spot & { isCopy: boolean };

export type Gesture = {
  /** follows the pointer into this: events and the cursor belong to it while something is held */
  frame: HTMLElement;
  /** a handle is taken up at once; anything else when the pointer has gone a little, or a finger rested */
  isHandle?: boolean;
  onStart(at: Moment): void;
  /** also while the map moves under a resting pointer */
  onMove(at: Moment): void;
  /** what was held is let go: done, or everything stays as it was */
  onEnd(outcome: "done" | "cancelled"): void;
  /** a finger rested and left without having moved */
  onRest?(at: Moment): void;
  /** a finger that did not rest scrolls, where the map itself does not see it */
  onScroll?(by: Spot): void;
  /** moves the map by so much, px; near the edges of the frame */
  pan?(by: Spot): void;
  /** the part of the frame that headers cover, px */
  covered?: () => { left: number; top: number };
};

const THRESHOLD_PX = 5;
const FINGER_RESTS_MS = 350;
const FINGER_SLACK_PX = 9;
const EDGE_PX = 44;
const FASTEST_PX = 18;

/**
 * From a pointer that went down to its release. Every end is a good one: Esc, a lost capture, a
 * window that loses the keyboard or a second finger puts everything back. The returned function
 * cancels.
 */
export function beginGesture(down: PointerEvent, gesture: Gesture): () => void {
  const { frame, onStart, onMove, onEnd } = gesture;
  const isTouch = down.pointerType === "touch";
  const start = { x: down.clientX, y: down.clientY };
  let now: Moment = { ...start, isCopy: asksForCopy(down) };
  let isHeld = false;
  let hasMoved = false;
  let isOver = false;
  let isScrolling = false;
  let frameRequest = 0;

  const take = () => {
    if (isHeld || isOver) return;
    isHeld = true;
    try {
      frame.setPointerCapture(down.pointerId);
    } catch {
      // the finger has left already: its pointerup ends this
    }
    frame.toggleAttribute("data-holding", true);
    onStart(now);
    frameRequest = requestAnimationFrame(panOnce);
  };
  const finish = (outcome: "done" | "cancelled") => {
    if (isOver) return;
    isOver = true;
    clearTimeout(rest);
    cancelAnimationFrame(frameRequest);
    for (const [target, type, listener] of listeners)
      target.removeEventListener(type, listener, listening);
    if (!isHeld) return;
    frame.removeAttribute("data-holding");
    if (frame.hasPointerCapture(down.pointerId)) frame.releasePointerCapture(down.pointerId);
    swallowClick({ isPressed: outcome === "cancelled" });
    if (outcome === "done" && isTouch && !hasMoved && gesture.onRest) {
      onEnd("cancelled");
      gesture.onRest(now);
    } else onEnd(outcome);
  };
  const panOnce = () => {
    const by = pullOf(now, frame.getBoundingClientRect(), gesture.covered?.());
    if (gesture.pan && hasMoved && (by.x !== 0 || by.y !== 0)) {
      gesture.pan(by);
      onMove(now);
    }
    frameRequest = requestAnimationFrame(panOnce);
  };
  const rest = isTouch && !gesture.isHandle ? setTimeout(take, FINGER_RESTS_MS) : undefined;

  const on = {
    pointermove: (event: PointerEvent) => {
      if (event.pointerId !== down.pointerId) return;
      const before = now;
      now = { x: event.clientX, y: event.clientY, isCopy: asksForCopy(event) };
      if (isScrolling) {
        gesture.onScroll?.({ x: now.x - before.x, y: now.y - before.y });
        return;
      }
      const far = Math.hypot(now.x - start.x, now.y - start.y);
      if (!isHeld) {
        if (isTouch && !gesture.isHandle) {
          if (far <= FINGER_SLACK_PX) return;
          clearTimeout(rest);
          isScrolling = gesture.onScroll !== undefined;
          // what it went while it could still have been a rest is part of the way
          if (isScrolling) gesture.onScroll?.({ x: now.x - start.x, y: now.y - start.y });
          else finish("cancelled");
          return;
        }
        if (far < THRESHOLD_PX) return;
        take();
      }
      hasMoved ||= far >= THRESHOLD_PX;
      onMove(now);
    },
    pointerdown: (event: PointerEvent) => {
      if (event.pointerId !== down.pointerId) finish("cancelled");
    },
    pointerup: (event: PointerEvent) => {
      if (event.pointerId !== down.pointerId) return;
      now = { ...now, isCopy: asksForCopy(event) };
      finish("done");
    },
    pointercancel: (event: PointerEvent) => {
      if (event.pointerId === down.pointerId) finish("cancelled");
    },
    key: (event: KeyboardEvent) => {
      if (!isHeld) return;
      if (event.type === "keydown" && event.key === "Escape") {
        finish("cancelled");
      } else if (now.isCopy !== asksForCopy(event)) {
        now = { ...now, isCopy: asksForCopy(event) };
        onMove(now);
      }
      // Alt alone would open the browser's menu, other keys would edit under the hand
      event.stopPropagation();
      event.preventDefault();
    },
    lost: (event: PointerEvent) => {
      // a finger is first caught by what it went down on, which loses it to the frame at once
      if (event.target === frame && event.pointerId === down.pointerId) finish("cancelled");
    },
    blur: (event: Event) => {
      // elements inside lose the keyboard as well, and are heard here
      if (event.target === window) finish("cancelled");
    },
    /** what was lifted must not scroll the map or open the browser's own menu */
    keep: (event: Event) => {
      if (!isHeld) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
  };
  const listeners: [EventTarget, string, EventListener][] = [
    [window, "pointermove", on.pointermove as EventListener],
    [window, "pointerdown", on.pointerdown as EventListener],
    [window, "pointerup", on.pointerup as EventListener],
    [window, "pointercancel", on.pointercancel as EventListener],
    [window, "keydown", on.key as EventListener],
    [window, "keyup", on.key as EventListener],
    [window, "blur", on.blur],
    [window, "touchmove", on.keep],
    [window, "contextmenu", on.keep],
    [window, "dragstart", on.keep],
    [frame, "lostpointercapture", on.lost as EventListener],
  ];
  for (const [target, type, listener] of listeners)
    target.addEventListener(type, listener, listening);
  return () => finish("cancelled");
}

const listening = { capture: true, passive: false };

function asksForCopy(event: { altKey: boolean; ctrlKey: boolean }): boolean {
  return event.altKey || event.ctrlKey;
}

/** Near an edge the map comes along, faster the nearer. */
function pullOf(
  at: Spot,
  frame: DOMRect,
  covered: { left: number; top: number } = { left: 0, top: 0 },
): Spot {
  return {
    x: pull(at.x, frame.left + Math.min(covered.left, frame.width / 3), frame.right),
    y: pull(at.y, frame.top + Math.min(covered.top, frame.height / 3), frame.bottom),
  };
}

function pull(at: number, from: number, to: number): number {
  const strength = (depth: number) => Math.min(1, Math.max(0, depth / EDGE_PX)) * FASTEST_PX;
  return strength(from + EDGE_PX - at) - strength(at - (to - EDGE_PX));
}
