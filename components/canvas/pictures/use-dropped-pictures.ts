"use client";

import { useCanEdit, useCanvas } from "../canvas-context.tsx";
import { useViewpoint } from "../viewpoint.tsx";
import { usePutPicture } from "./use-put-picture.ts";

/** Each picture becomes a card where it was dropped; null for those who may only look. */
export function useDroppedPictures():
  | ((files: File[], at: { x: number; y: number }) => void)
  | null {
  const model = useCanvas();
  const view = useViewpoint();
  const put = usePutPicture();
  if (!useCanEdit()) return null;
  return async (files, at) => {
    const drop = view.dropAt(at.x, at.y);
    if (drop === null) {
      model.say("refused.picture.no-cell");
      return;
    }
    const to =
      drop.kind === "parking"
        ? { x: drop.x, y: drop.y }
        : {
            laneId: drop.laneId,
            stepId: drop.stepId,
            slot: drop.before === null ? ("end" as const) : { before: drop.before },
          };
    for (const file of files) await put(file, to);
  };
}
