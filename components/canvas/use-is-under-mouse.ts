import { useCanvas } from "./canvas-context.tsx";
import { useStore } from "./store.ts";

/** Whether the mouse is over this card or step; draws again only when that turns. */
export function useIsUnderMouse(id: string): boolean {
  return useStore(useCanvas().underMouse, (now) => now === id);
}
