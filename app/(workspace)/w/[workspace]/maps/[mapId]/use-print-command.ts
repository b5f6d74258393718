import { useEffect } from "react";
import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { matches } from "#components/canvas/shortcut.ts";
import { useStore } from "#components/canvas/store.ts";
import { isMac } from "#components/shell/is-mac.ts";

/**
 * Ctrl/⌘+P and the command of that name: the browser's dialog opens once what goes on paper is there.
 * The browser's own menu does not ask. Returns whether somebody waits for it.
 */
export function usePrintCommand(isThere: boolean): boolean {
  const { isPrinting } = useCanvas();
  const isAsked = useStore(isPrinting, (now) => now);
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      if (!matches("Mod+p", event, isMac())) return;
      event.preventDefault();
      isPrinting.set(true);
    };
    window.addEventListener("keydown", ask);
    return () => window.removeEventListener("keydown", ask);
  }, [isPrinting]);
  useEffect(() => {
    if (!isAsked || !isThere) return;
    isPrinting.set(false);
    window.print();
  }, [isAsked, isThere, isPrinting]);
  return isAsked;
}
