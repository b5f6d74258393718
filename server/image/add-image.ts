import type { PictureReason } from "#domain/image/picture.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { encodePicture } from "./encode.ts";
import { keepImage } from "./keep-image.ts";

export type AddedImage = { ok: true; imageId: string } | { ok: false; reason: PictureReason };

/**
 * Keeps a picture for the maps of a workspace. One that is there already is not kept twice; which
 * card shows it is the document's matter.
 */
export async function addImage(
  ctx: Ctx,
  grant: Granted<"map.edit"> | Granted<"map.create">,
  { bytes }: { bytes: Uint8Array },
): Promise<AddedImage> {
  const made = await encodePicture(bytes);
  return made.ok ? keepImage(ctx, grant, made) : made;
}
