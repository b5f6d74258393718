import { type RefObject, useMemo } from "react";
import { useCanvas } from "../canvas-context.tsx";
import { type Cursor, nodeAt } from "../cursor.ts";
import { textView } from "../text-view.ts";
import { useStandAt } from "../viewpoint.tsx";

const MENU_INSET_PX = 16;

/** What commands may do to the window onto the map while it is rows. */
export function useTableViewpoint(root: RefObject<HTMLElement | null>) {
  const model = useCanvas();
  const view = useMemo(() => {
    const find = (place: Cursor | null) => {
      const id = nodeAt(model.grid(), place);
      const selector = id ? `[data-key="${CSS.escape(id)}"]` : "[role=grid]";
      return root.current?.querySelector<HTMLElement>(selector) ?? null;
    };
    return textView({
      model,
      find,
      menuAt: ({ left, bottom }) => ({ x: left + MENU_INSET_PX, y: bottom }),
    });
  }, [model, root]);
  useStandAt(view);
  return view;
}
