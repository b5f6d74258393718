import { type FocusEvent, type RefObject, useEffect, useRef } from "react";
import { useCanvas } from "../canvas-context.tsx";
import type { CanvasView } from "../viewpoint.tsx";

/**
 * What the keyboard stands on may be drawn anew elsewhere, by oneself or by others: the keyboard
 * then goes where the cursor went, instead of falling to the top of the page.
 */
export function useHeldFocus(root: RefObject<HTMLElement | null>, view: CanvasView) {
  const model = useCanvas();
  const isHolding = useRef(false);
  useEffect(
    () =>
      model.map.subscribe(() => {
        if (!isHolding.current) return;
        requestAnimationFrame(() => {
          if (root.current && document.activeElement === document.body) view.takeFocus();
        });
      }),
    [model, root, view],
  );
  return {
    onFocus: () => {
      isHolding.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      // an element that is taken away loses the keyboard to nobody
      if (relatedTarget && !currentTarget.contains(relatedTarget)) isHolding.current = false;
    },
  };
}
