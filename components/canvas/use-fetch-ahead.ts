import { useEffect } from "react";
import { onFirstUse } from "#components/ui/on-first-use.ts";
import { whenIdle } from "#components/ui/when-idle.ts";
import { useCanvas } from "./canvas-context.tsx";
import { lateCommands } from "./late-work.ts";
import { useStore } from "./store.ts";

/** In the browser's timeline: from here on comes what no map needs to be seen. */
const aheadMark = "polku: ahead";
const FETCH_AHEAD_MS = 1_500;

/**
 * In what draws a map: the commands, and `more`, are fetched at the first movement, or once it has been
 * drawn, the server has brought what is new in it, and there is nothing else to do.
 */
export function useFetchAhead(more?: { fetch(): Promise<unknown> }): void {
  const isOpening = useStore(useCanvas().session.state, ({ kind }) => kind === "opening");
  useEffect(() => {
    const fetchQuietly = () => {
      performance.mark(aheadMark);
      for (const late of [lateCommands, more]) void late?.fetch().catch(() => undefined);
    };
    const stops = [onFirstUse(fetchQuietly)];
    const wait = isOpening
      ? undefined
      : setTimeout(() => stops.push(whenIdle(fetchQuietly)), FETCH_AHEAD_MS);
    return () => {
      clearTimeout(wait);
      for (const stop of stops) stop();
    };
  }, [isOpening, more]);
}
