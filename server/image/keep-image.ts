import { and, eq, sum } from "drizzle-orm";
import { images } from "#db/schema/image.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";

const LARGEST_SHELF_BYTES = 1_000_000_000;

export type KeptImage = { ok: true; imageId: string } | { ok: false; reason: "space-full" };
type Made = { id: string; width: number; height: number; data: Uint8Array };

/** Puts a picture made by `encodePicture` on the workspace's shelf, once. */
export async function keepImage(
  ctx: Ctx,
  { workspaceId }: { workspaceId: string },
  { id, width, height, data }: Made,
): Promise<KeptImage> {
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
