import type { DragEvent } from "react";

/** What a dragged passage carries; nothing else on the page takes it for text. */
export const excerptType = "application/x-polku-excerpt";

/** For an element that stands for a passage: it can be dragged onto a step or a card of a map. */
export function dragExcerpt(excerptId: string) {
  return {
    draggable: true,
    onDragStart(event: DragEvent) {
      event.dataTransfer.effectAllowed = "copy";
      event.dataTransfer.setData(excerptType, excerptId);
    },
  };
}
