import { useStoreApi } from "@xyflow/react";
import { useLayoutEffect, useRef, useState } from "react";
import type { CardBox } from "#domain/map/layout-boxes.ts";
import { nextWindow } from "./card-window.ts";

const none: ReadonlySet<string> = new Set();

/** The cards in and near sight, followed while the map moves. */
export function useCardWindow(boxes: readonly CardBox[]): ReadonlySet<string> {
  const flow = useStoreApi();
  const [ids, setIds] = useState(none);
  const latest = useRef(none);
  useLayoutEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const rect = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      const next = nextWindow(boxes, latest.current, { rect, zoom });
      if (!next.isSettled) frame = requestAnimationFrame(look);
      latest.current = next.ids;
      setIds(next.ids);
    };
    look();
    const stop = flow.subscribe((state, before) => {
      const { transform, width, height } = before;
      if (state.transform !== transform || state.width !== width || state.height !== height) look();
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [flow, boxes]);
  return ids;
}
