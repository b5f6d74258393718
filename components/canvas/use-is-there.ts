import { useCanvas } from "./canvas-context.tsx";
import { useStore } from "./store.ts";

/** The map is drawn and its line has answered: until then nothing else is asked of the server. */
export function useIsThere(): boolean {
  const { session, isDrawn } = useCanvas();
  const isOpening = useStore(session.state, ({ kind }) => kind === "opening");
  return useStore(isDrawn, (now) => now) && !isOpening;
}
