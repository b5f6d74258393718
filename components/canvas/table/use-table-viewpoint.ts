import { type RefObject, useMemo } from "react";
import { useCanvas } from "../canvas-context.tsx";
import { nodeAt } from "../cursor.ts";
import { type CanvasView, useStandAt } from "../viewpoint.tsx";

/** What commands may do to the window onto the map while it is rows. */
export function useTableViewpoint(root: RefObject<HTMLElement | null>): CanvasView {
  const model = useCanvas();
  const view = useMemo<CanvasView>(() => {
    const here = () => {
      const id = nodeAt(model.grid(), model.cursor.get());
      return root.current?.querySelector<HTMLElement>(
        id ? `[data-key="${CSS.escape(id)}"]` : "[role=grid]",
      );
    };
    const follow = () =>
      requestAnimationFrame(() => {
        if (model.editing.get() === null) here()?.focus();
      });
    return {
      // rows have one size, the reader's
      fit() {},
      actualSize() {},
      zoomBy() {},
      toSelection: follow,
      reveal: follow,
      takeFocus: follow,
      pointOfCursor: () => {
        const { left = 0, bottom = 0 } = here()?.getBoundingClientRect() ?? {};
        return { x: left + 16, y: bottom };
      },
      stepAt: (clientX, clientY) =>
        document
          .elementFromPoint(clientX, clientY)
          ?.closest("[data-step]")
          ?.getAttribute("data-step") ?? null,
      // a table of cards has no cells to drop into
      dropAt: () => null,
    };
  }, [model, root]);
  useStandAt(view);
  return view;
}
