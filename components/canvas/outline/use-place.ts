import { useCanvas } from "../canvas-context.tsx";
import type { Cursor } from "../cursor.ts";
import { useStore } from "../store.ts";
import { placeKey } from "./places.ts";

/** Something the keyboard can stand on: it takes the cursor along, and knows whether it has it. */
export function usePlace(cursor: Cursor) {
  const model = useCanvas();
  const key = placeKey(cursor);
  const isHere = useStore(model.cursor, (now) => now !== null && placeKey(now) === key);
  return {
    isHere,
    place: {
      "data-place": key,
      onFocus: () => {
        const now = model.cursor.get();
        if (now === null || placeKey(now) !== key) model.focus(cursor);
      },
    },
  };
}

/** The title of a section is its tab stop, unless the cursor is further down in it. */
export function useIsStop(cursor: Cursor): boolean {
  const key = placeKey(cursor);
  return useStore(useCanvas().cursor, (now) => {
    if (now === null || placeKey(now) === key || cursor.at !== "step") return true;
    return !(now.at === "cell" && now.stepId === cursor.stepId);
  });
}
