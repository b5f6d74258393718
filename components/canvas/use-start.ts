import { useStoreApi, type Viewport } from "@xyflow/react";
import { useState } from "react";
import { useCanvas } from "./canvas-context.tsx";

/**
 * Where the window stands at first: as before, else at the top at a readable size, for people come to
 * read. Said before anything is drawn, with a size that is about right: what is drawn for another place
 * is painted in vain, and to get from there to here would be a movement.
 */
export function useStart(): Viewport {
  const { sight } = useCanvas();
  const flow = useStoreApi();
  const [start] = useState(() => {
    const at = sight.get() ?? { x: 12, y: 8, zoom: innerWidth < 640 ? 0.6 : 0.85 };
    flow.setState({ transform: [at.x, at.y, at.zoom], width: innerWidth, height: innerHeight });
    return at;
  });
  return start;
}
