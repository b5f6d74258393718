import { useEffect } from "react";
import { onFirstUse } from "#components/ui/on-first-use.ts";
import { useCanvas } from "./canvas-context.tsx";
import { lateCommands } from "./late-work.ts";
import { useStore } from "./store.ts";

/**
 * In a lens, which is thereby drawn: the commands, and `more`, are fetched at the first movement, or
 * once the map has settled.
 */
export function useFetchAhead(more?: { fetch(): Promise<unknown> }): void {
  const model = useCanvas();
  const isSettled = useStore(model.isSettled, (now) => now);
  useEffect(() => model.isDrawn.set(true), [model]);
  useEffect(() => {
    const fetchQuietly = () => {
      for (const late of [lateCommands, more]) void late?.fetch().catch(() => undefined);
    };
    if (!isSettled) return onFirstUse(fetchQuietly);
    fetchQuietly();
  }, [isSettled, more]);
}
