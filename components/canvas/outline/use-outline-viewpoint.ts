import { type RefObject, useMemo } from "react";
import { useCanvas } from "../canvas-context.tsx";
import type { CanvasModel } from "../canvas-model.ts";
import { type CanvasView, useStandAt } from "../viewpoint.tsx";
import { nearestPlace, placeKey } from "./places.ts";

const MENU_INSET_PX = 8;

/** What commands may do to the window onto the map while it is a text. */
export function useOutlineViewpoint(root: RefObject<HTMLElement | null>): CanvasView {
  const model = useCanvas();
  const view = useMemo<CanvasView>(() => {
    const here = () => (root.current ? placeOf(model, root.current) : null);
    /** After the render that the change brings; an editor takes the keyboard by itself. */
    const follow = () =>
      requestAnimationFrame(() => {
        if (model.editing.get() === null) here()?.focus();
      });
    return {
      // a text has one size, the reader's
      fit() {},
      actualSize() {},
      zoomBy() {},
      toSelection: follow,
      reveal: follow,
      takeFocus: follow,
      pointOfCursor: () => {
        const { left = 0, top = 0, height = 0 } = here()?.getBoundingClientRect() ?? {};
        return { x: left + MENU_INSET_PX, y: top + Math.min(height, 24) };
      },
      stepAt: (clientX, clientY) =>
        document
          .elementFromPoint(clientX, clientY)
          ?.closest("[data-step]")
          ?.getAttribute("data-step") ?? null,
      // a text has no cells to drop into
      dropAt: () => null,
    };
  }, [model, root]);
  useStandAt(view);
  return view;
}

/** Where the cursor is drawn; the first place if it is nowhere. */
export function placeOf(model: CanvasModel, root: HTMLElement): HTMLElement | null {
  const place = nearestPlace(model.grid(), model.cursor.get());
  const key = place ? placeKey(place) : null;
  return root.querySelector<HTMLElement>(
    key === null ? "[data-place]" : `[data-place="${CSS.escape(key)}"]`,
  );
}
