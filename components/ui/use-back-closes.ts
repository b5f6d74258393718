import { useEffect, useEffectEvent } from "react";

type Watcher = { onclose: (() => void) | null; destroy(): void };

declare global {
  interface Window {
    /** not in every browser */
    CloseWatcher?: new () => Watcher;
  }
}

/**
 * The system's own way back, such as a telephone's, closes what lies over the page in place of leaving
 * the page. The history is left alone; a browser that cannot say so leaves as it always has.
 */
export function useBackCloses(isOver: boolean, close: () => void): void {
  const closed = useEffectEvent(close);
  useEffect(() => {
    const { CloseWatcher } = window;
    if (!isOver || !CloseWatcher) return;
    let watcher: Watcher;
    let isByKey = false;
    const watch = () => {
      watcher = new CloseWatcher();
      // Esc asks here too, and may be meant for something within: whoever it is meant for hears it as a key
      watcher.onclose = () => (isByKey ? watch() : closed());
    };
    const onKey = ({ key, type }: KeyboardEvent) => {
      isByKey = key === "Escape" && type === "keydown";
    };
    watch();
    window.addEventListener("keydown", onKey, true);
    window.addEventListener("keyup", onKey, true);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      window.removeEventListener("keyup", onKey, true);
      watcher.onclose = null;
      watcher.destroy();
    };
  }, [isOver]);
}
