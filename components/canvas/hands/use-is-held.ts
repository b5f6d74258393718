import { useCanvas } from "../canvas-context.tsx";
import { useStore } from "../store.ts";

/** Whether this card or header is being dragged away; what is copied stays. */
export function useIsHeld(id: string): boolean {
  return useStore(useCanvas().held, (held) => {
    if (!held || held.isCopy) return false;
    const { grip } = held;
    return grip.kind === "cards" ? grip.ids.includes(id) : grip.kind === "header" && grip.id === id;
  });
}
