import { useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect } from "react";
import { useCanvas } from "./canvas-context.tsx";

/**
 * So many frames without a movement and the map is at rest. Not a time: where frames are slow a clock
 * would run out between two of them, and all would be painted anew in the middle of a pan.
 */
const RESTS_AFTER_FRAMES = 12;

/**
 * Marks the frame while the map pans or zooms. Its layers then are the compositor's, which shifts them
 * without painting a single tile anew; at rest they are painted sharply for their size.
 */
export function useLifted(frame: RefObject<HTMLElement | null>): void {
  const flow = useStoreApi();
  const { underMouse } = useCanvas();
  useEffect(() => {
    let quiet = 0;
    let next = 0;
    const count = () => {
      quiet += 1;
      next = quiet < RESTS_AFTER_FRAMES ? requestAnimationFrame(count) : 0;
      if (next === 0) frame.current?.removeAttribute("data-moving");
    };
    const stop = flow.subscribe(({ transform }, before) => {
      if (transform === before.transform) return;
      quiet = 0;
      if (next !== 0) return;
      next = requestAnimationFrame(count);
      frame.current?.setAttribute("data-moving", "");
      // another thing is under it now, and until it moves nobody is told which
      underMouse.set(null);
    });
    return () => {
      stop();
      cancelAnimationFrame(next);
    };
  }, [flow, frame, underMouse]);
}
