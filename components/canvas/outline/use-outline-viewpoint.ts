import { type RefObject, useMemo } from "react";
import { useCanvas } from "../canvas-context.tsx";
import type { CanvasModel } from "../canvas-model.ts";
import type { Cursor } from "../cursor.ts";
import { textView } from "../text-view.ts";
import { useStandAt } from "../viewpoint.tsx";
import { feelerAt } from "./feelers.ts";
import { nearestPlace, placeKey } from "./places.ts";

const MENU_INSET_PX = 8;
/** under the first line of what is higher than that */
const MENU_BELOW_PX = 24;

/** What commands may do to the window onto the map while it is a text. */
export function useOutlineViewpoint(root: RefObject<HTMLElement | null>) {
  const model = useCanvas();
  const view = useMemo(
    () =>
      textView({
        model,
        find: (place) => (root.current ? placeAt(model, root.current, place) : null),
        menuAt: ({ left, top, height }) => ({
          x: left + MENU_INSET_PX,
          y: top + Math.min(height, MENU_BELOW_PX),
        }),
      }),
    [model, root],
  );
  useStandAt(view);
  return view;
}

/** Where the cursor is drawn; the first place if it is nowhere. */
export function placeOf(model: CanvasModel, root: HTMLElement): HTMLElement | null {
  return placeAt(model, root, model.cursor.get());
}

function placeAt(model: CanvasModel, root: HTMLElement, at: Cursor | null): HTMLElement | null {
  const place = nearestPlace(model.grid(), at);
  const key = place ? placeKey(place, feelerAt(model, place)) : null;
  return root.querySelector<HTMLElement>(
    key === null ? "[data-place]" : `[data-place="${CSS.escape(key)}"]`,
  );
}
