import { useStoreApi } from "@xyflow/react";
import { useLayoutEffect, useRef, useState } from "react";
import { nextNearby, type Placed } from "./nearby.ts";

type Nearby = { ids: ReadonlySet<string>; isInFull: boolean };
const nothing: Nearby = { ids: new Set(), isInFull: true };

/**
 * What is in and near sight, followed while the map moves. Over a picture of all even what is in sight
 * comes bit by bit: from afar that is hundreds of elements.
 */
export function useNearby(boxes: readonly Placed[], { isOverPicture = false } = {}): Nearby {
  const flow = useStoreApi();
  const [nearby, setNearby] = useState(nothing);
  const latest = useRef(nothing);
  useLayoutEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const rect = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      const before = latest.current;
      const next = nextNearby(boxes, before.ids, { rect, zoom }, isOverPicture);
      const { ids, isInFull, isSettled } = next;
      if (!isSettled) frame = requestAnimationFrame(look);
      if (ids === before.ids && isInFull === before.isInFull) return;
      latest.current = { ids, isInFull };
      setNearby(latest.current);
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
  }, [flow, boxes, isOverPicture]);
  return nearby;
}
