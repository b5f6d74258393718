import { type ReactFlowState, useStoreApi } from "@xyflow/react";
import { useLayoutEffect, useRef, useState } from "react";
import { nextNearby, type Placed, type Sight } from "./nearby.ts";

type Nearby = { ids: ReadonlySet<string>; isInFull: boolean };
const nobody: ReadonlySet<string> = new Set();

/**
 * What is in and near sight, followed while the map moves; from the first drawing on, for one more would
 * cost the browser as much as that. Over a picture of all even what is in sight comes bit by bit: from
 * afar that is hundreds of elements.
 */
export function useNearby(boxes: readonly Placed[], { isOverPicture = false } = {}): Nearby {
  const flow = useStoreApi();
  const [nearby, setNearby] = useState((): Nearby => {
    return nextNearby(boxes, nobody, sightOf(flow.getState()), isOverPicture);
  });
  const latest = useRef(nearby);
  const isDrawnAnew = useRef(false);
  useLayoutEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      const before = latest.current;
      const next = nextNearby(boxes, before.ids, sightOf(flow.getState()), isOverPicture);
      const { ids, isInFull, isSettled } = next;
      if (!isSettled) frame = requestAnimationFrame(look);
      if (ids === before.ids && isInFull === before.isInFull) return;
      latest.current = { ids, isInFull };
      setNearby(latest.current);
    };
    if (isDrawnAnew.current) look();
    else frame = requestAnimationFrame(look);
    isDrawnAnew.current = true;
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

function sightOf({ transform, width, height }: ReactFlowState): Sight {
  const [x, y, zoom] = transform;
  return { rect: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }, zoom };
}
