import { useCanvas } from "./canvas-context.tsx";
import { useStore } from "./store.ts";

/** Whether the filter leaves this card or step out: who asks draws again only when that turns. */
export function useIsFaint(id: string): boolean {
  return useStore(useCanvas().seen, ({ matching }) => matching !== null && !matching.has(id));
}
