import type { CanvasModel } from "./canvas-model.ts";
import type { Cursor } from "./cursor.ts";
import type { CanvasView } from "./viewpoint.tsx";

type TextViewOptions = {
  model: CanvasModel;
  /** the element that stands for a place */
  find(place: Cursor | null): HTMLElement | null;
  /** where its menu opens, px of the window */
  menuAt(box: DOMRect): { x: number; y: number };
};

/**
 * What commands may do to the window onto a map that is shown as text. A text has one size, the
 * reader's, and no cells to drop into.
 */
export function textView({ model, find, menuAt }: TextViewOptions): CanvasView {
  const here = () => find(model.cursor.get());
  // After the render that the change brings; an editor takes the keyboard by itself.
  const follow = () =>
    requestAnimationFrame(() => {
      if (model.editing.get() === null) here()?.focus();
    });
  return {
    fit() {},
    actualSize() {},
    zoomBy() {},
    toSelection: follow,
    reveal: follow,
    takeFocus: follow,
    pointOfCursor: () => menuAt(here()?.getBoundingClientRect() ?? new DOMRect()),
    stepAt: (clientX, clientY) =>
      document
        .elementFromPoint(clientX, clientY)
        ?.closest("[data-step]")
        ?.getAttribute("data-step") ?? null,
    dropAt: () => null,
    show: () => false,
    look: (place) => find(place)?.scrollIntoView({ block: "center" }),
  };
}
