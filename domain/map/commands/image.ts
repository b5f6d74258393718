import * as Y from "yjs";
import { findImageText, maxAlt, rootsOf } from "../document.ts";
import type { CardImage } from "../journey-map.ts";
import { imageFields } from "../node-fields.ts";
import { editText } from "../text-diff.ts";
import { type Done, done, type Edit, inOne, type Refused, refused } from "./edit.ts";

/** Puts an image on a card, in place of the one it had; null takes it off. */
export function setImage(
  edit: Edit,
  { id, image }: { id: string; image: CardImage | null },
): Done | Refused {
  if (image !== null && image.alt.length > maxAlt) return refused("too-long");
  return inOne(edit, () => {
    const fields = rootsOf(edit.doc).cards.get(id);
    if (!(fields instanceof Y.Map)) return refused("not-found");
    if (image !== null) fields.set("image", imageFields(image));
    else if (fields.has("image")) fields.delete("image");
    return done(id);
  });
}

/** Says in words what the image of a card shows. */
export function describeImage(
  edit: Edit,
  { id, alt }: { id: string; alt: string },
): Done | Refused {
  if (alt.length > maxAlt) return refused("too-long");
  return inOne(edit, () => {
    const text = findImageText(edit.doc, id);
    if (text === null) return refused("no-image");
    editText(text, alt);
    return done(id);
  });
}
