import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";

/** Whether a node is selected, and whether it is the only one; draws again only when that changes. */
export function useSelected(id: string): "alone" | "among-others" | null {
  return useStore(useCanvas().selection, (ids) => {
    if (!ids.has(id)) return null;
    return ids.size === 1 ? "alone" : "among-others";
  });
}
