import { type RefObject, useEffect } from "react";
import type { Target } from "#domain/map/commands/card-place.ts";
import { useCanvas } from "../canvas-context.tsx";
import { deleteSelected } from "../commands/delete-selected.ts";
import { useLibrary } from "../library-context.tsx";
import { useOverlay } from "../overlay-context.tsx";
import { usePictures } from "../pictures/pictures-context.tsx";
import { usePutPicture } from "../pictures/use-put-picture.ts";
import { isInField } from "../use-keyboard.ts";
import { useViewpoint } from "../viewpoint.tsx";
import { landAt, pictureTarget, printSelected, putAt, readClipboard } from "./clipboard-work.ts";

/**
 * Copy, cut and paste by the browser's own events, which need no secure context and ask nobody. They
 * are the map's while it has the keyboard; in a field they keep their ordinary meaning.
 */
export function useClipboard(frame: RefObject<HTMLElement | null>): void {
  const model = useCanvas();
  const library = useLibrary();
  const overlay = useOverlay();
  const pictures = usePictures();
  const view = useViewpoint();
  const putPicture = usePutPicture();
  useEffect(() => {
    const isOurs = () => {
      const { activeElement } = document;
      return (
        activeElement !== null &&
        frame.current?.contains(activeElement) === true &&
        !isInField(activeElement)
      );
    };
    const onCopy = (event: ClipboardEvent) => {
      if (!isOurs() || !event.clipboardData) return;
      const forms = printSelected(model, library, (card) =>
        card.excerptId === null ? card.text : (overlay.quotes.get(card.excerptId) ?? ""),
      );
      if (!forms) return;
      event.preventDefault();
      for (const [type, value] of Object.entries(forms)) event.clipboardData.setData(type, value);
      if (event.type === "cut" && model.canEdit.get()) deleteSelected(model);
      else model.say("note.copied", { count: model.selection.get().size });
    };
    const putAll = async (files: File[], to: Target) => {
      for (const file of files) await putPicture(file, to);
    };
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!isOurs() || !data || !model.canEdit.get()) return;
      const pasted = readClipboard((type) => data.getData(type));
      if (!pasted) {
        const files = [...data.files].filter(({ type }) => type.startsWith("image/"));
        if (files.length === 0) return;
        event.preventDefault();
        void putAll(files, pictureTarget(model));
        return;
      }
      event.preventDefault();
      const { fragment, from } = pasted;
      const landing = landAt(model, fragment);
      const isWider = [...landing.steps.values(), ...landing.lanes.values()].includes(null);
      const isAsked =
        fragment.kind === "cards" && !landing.isParking && (from === "table" || isWider);
      const put = () => {
        model.pasting.set(null);
        void putAt(model, { library, pictures }, fragment).then(() => view.reveal());
      };
      model.pickEdge(null);
      if (isAsked) model.pasting.set({ fragment, put });
      else put();
    };
    const listeners = [
      ["copy", onCopy],
      ["cut", onCopy],
      ["paste", onPaste],
    ] as [string, EventListener][];
    for (const [type, listener] of listeners) document.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listeners) document.removeEventListener(type, listener);
    };
  }, [frame, model, library, overlay, pictures, putPicture, view]);
}
