import type { MouseEvent } from "react";
import { useCanvas } from "../canvas-context.tsx";
import { useViewpoint } from "../viewpoint.tsx";

/** Selects a connection: keys and the tools on it then act on it. */
export function useEdgePick(id: string) {
  const model = useCanvas();
  const view = useViewpoint();
  return (event: MouseEvent) => {
    event.stopPropagation();
    model.pickEdge(id);
    view.takeFocus();
  };
}
