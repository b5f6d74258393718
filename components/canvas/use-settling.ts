import { useEffect } from "react";
import { whenIdle } from "#components/ui/when-idle.ts";
import { useCanvas } from "./canvas-context.tsx";
import { useIsThere } from "./use-is-there.ts";

const SETTLES_AFTER_MS = 1_500;

/** Around a lens: says when the map has settled, after which nothing hurries any more. */
export function useSettling(): void {
  const { isSettled } = useCanvas();
  const isThere = useIsThere();
  useEffect(() => {
    if (!isThere || isSettled.get()) return;
    let callOff = () => {};
    const wait = setTimeout(() => {
      callOff = whenIdle(() => isSettled.set(true));
    }, SETTLES_AFTER_MS);
    return () => {
      clearTimeout(wait);
      callOff();
    };
  }, [isThere, isSettled]);
}
