import { and, eq, sum } from "drizzle-orm";
import { images } from "#db/schema/image.ts";
import type { PictureReason } from "#domain/image/picture.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { encodePicture } from "./encode.ts";

const LARGEST_SHELF_BYTES = 1_000_000_000;

export type AddedImage = { ok: true; imageId: string } | { ok: false; reason: PictureReason };

/**
 * Keeps a picture for the maps of a workspace. One that is there already is not kept twice; which
 * card shows it is the document's matter.
 */
export async function addImage(
  ctx: Ctx,
  { workspaceId }: Granted<"map.edit"> | Granted<"map.create">,
  { bytes }: { bytes: Uint8Array },
): Promise<AddedImage> {
  const made = await encodePicture(bytes);
  if (!made.ok) return made;
  const { id, width, height, data } = made;
  return ctx.db.transact(async (tx) => {
    const here = and(eq(images.workspaceId, workspaceId), eq(images.id, id));
    const [known] = await tx.select({ id: images.id }).from(images).where(here);
    if (known) {
      await tx.update(images).set({ unusedSince: null, createdAt: ctx.now() }).where(here);
      return { ok: true, imageId: id };
    }
    const [shelf] = await tx
      .select({ bytes: sum(images.size).mapWith(Number) })
      .from(images)
      .where(eq(images.workspaceId, workspaceId));
    if ((shelf?.bytes ?? 0) + data.length > LARGEST_SHELF_BYTES)
      return { ok: false, reason: "space-full" };
    await tx.insert(images).values({
      workspaceId,
      id,
      width,
      height,
      size: data.length,
      data,
      createdBy: actorId(ctx.actor),
      createdAt: ctx.now(),
    });
    await record(tx, ctx, { workspaceId, event: "image.added", subject: id });
    return { ok: true, imageId: id };
  });
}
