import { type MouseEvent, type PointerEvent, useRef } from "react";
import { useCanvas } from "../canvas-context.tsx";
import { startEditing } from "../commands/start-editing.ts";
import type { Cursor } from "../cursor.ts";
import { pick } from "../selection/pick.ts";
import { useViewpoint } from "../viewpoint.tsx";

/**
 * A press on the words of a card writes. With Shift or Ctrl it selects up to there or takes one in or
 * out, and so does a finger while several are selected.
 */
export function useCardPress(id: string, cursor: Cursor) {
  const model = useCanvas();
  const view = useViewpoint();
  const isFinger = useRef(false);
  const isPick = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) =>
    shiftKey || ctrlKey || metaKey || (isFinger.current && model.selection.get().size > 1);
  return {
    onPointerDown: ({ pointerType }: PointerEvent) => {
      isFinger.current = pointerType === "touch";
    },
    onMouseDown: (event: MouseEvent) => {
      // what takes the keyboard is selected alone
      if (isPick(event)) event.preventDefault();
    },
    onClick: (event: MouseEvent) => {
      const { target } = event;
      const isOnLink = target instanceof Element && target.closest("a") !== null;
      if (isOnLink || !getSelection()?.isCollapsed) return;
      if (isPick(event)) {
        if (isFinger.current) model.toggle(id);
        else pick(model, id, event);
        view.takeFocus();
        return;
      }
      model.focus(cursor);
      startEditing(model, null);
    },
  };
}
