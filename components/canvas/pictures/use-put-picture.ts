"use client";

import { useCallback } from "react";
import { maxPictureBytes } from "#domain/image/picture.ts";
import type { Target } from "#domain/map/commands/card-place.ts";
import { useCanvas } from "../canvas-context.tsx";
import { cursorOn } from "../cursor.ts";
import { usePictures } from "./pictures-context.tsx";

/** A new card at a place, or the card that gets the picture. */
export type PictureTarget = Target | { cardId: string };

/**
 * Sends a picture (dropped, pasted, chosen) and puts it on the map; then the panel asks what it
 * shows. Gives the card's id, or null after saying why not.
 */
export function usePutPicture(): (file: Blob, to: PictureTarget) => Promise<string | null> {
  const model = useCanvas();
  const pictures = usePictures();
  return useCallback(
    async (file, to) => {
      const sent: Awaited<ReturnType<typeof pictures.send>> =
        file.size > maxPictureBytes
          ? { ok: false, reason: "too-large" }
          : await pictures.send(file);
      if (!sent.ok) {
        model.say(`refused.picture.${sent.reason}`);
        return null;
      }
      const image = { id: sent.imageId, alt: "" };
      // fetched with the hands, long before anybody has chosen a picture
      const [{ addCard }, { setImage }] = await Promise.all([
        import("#domain/map/commands/card.ts"),
        import("#domain/map/commands/image.ts"),
      ]);
      const put =
        "cardId" in to
          ? setImage(model.edit, { id: to.cardId, image })
          : addCard(model.edit, { to, image });
      if (!put.ok) {
        model.say(`refused.${put.reason}`);
        return null;
      }
      const id = put.touched[0] ?? "";
      model.focus(cursorOn(model.grid(), id));
      model.panel.set({ kind: "node", id, takesFocus: true });
      return id;
    },
    [model, pictures],
  );
}
