import { useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { useCanvas } from "./canvas-context.tsx";

const MARGIN_PX = 24;
const STAYS = "[data-sticky=top], [data-sticky=corner]";

/**
 * An editor grows with what is written in it: while somebody writes at its end the map moves up, so that
 * they see what they write. Headers of steps and phases stay where they are.
 */
export function useGrowthInSight(): void {
  const { draft } = useCanvas();
  const flow = useStoreApi();
  useEffect(() => {
    const follow = () => {
      const field = document.activeElement;
      const { domNode, panBy } = flow.getState();
      if (!domNode || !(field instanceof HTMLTextAreaElement)) return;
      // headers lie beside what flows
      if (!domNode.closest(".canvas")?.contains(field)) return;
      if (field.selectionEnd < field.value.length || field.closest(STAYS)) return;
      const end = field.getBoundingClientRect().bottom + MARGIN_PX;
      const below = end - domNode.getBoundingClientRect().bottom;
      if (below > 0) void panBy({ x: 0, y: -below });
    };
    return draft.subscribe(() => requestAnimationFrame(follow));
  }, [draft, flow]);
}
