import { useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect } from "react";
import { useCanvas } from "./canvas-context.tsx";

/** so long after the last movement the map is at rest, ms */
const RESTS_AFTER_MS = 180;

/**
 * Marks the frame while the map pans or zooms. Its layers then are the compositor's, which shifts them
 * without painting a single tile anew; at rest they are painted sharply for their size.
 */
export function useLifted(frame: RefObject<HTMLElement | null>): void {
  const flow = useStoreApi();
  const { underMouse } = useCanvas();
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const stop = flow.subscribe(({ transform }, before) => {
      if (transform === before.transform) return;
      frame.current?.setAttribute("data-moving", "");
      // another thing is under it now, and until it moves nobody is told which
      underMouse.set(null);
      clearTimeout(rest);
      rest = setTimeout(() => frame.current?.removeAttribute("data-moving"), RESTS_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(rest);
    };
  }, [flow, frame, underMouse]);
}
