import { and, eq } from "drizzle-orm";
import { images } from "#db/schema/image.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { keepImage } from "./keep-image.ts";

/**
 * Copies pictures of one workspace to another, for cards that are pasted there: what may leave the
 * one with its map may come into the other. Answers with the ids that are there now.
 */
export async function bringImages(
  ctx: Ctx,
  { from, to }: { from: Granted<"map.export">; to: Granted<"map.edit"> },
  { imageIds }: { imageIds: readonly string[] },
): Promise<{ ok: true; imageIds: string[] }> {
  const brought: string[] = [];
  for (const imageId of imageIds) {
    // one at a time: together they may be more than a process should hold
    const [picture] = await ctx.db.read
      .select({ id: images.id, width: images.width, height: images.height, data: images.data })
      .from(images)
      .where(and(eq(images.workspaceId, from.workspaceId), eq(images.id, imageId)));
    const kept = picture ? await keepImage(ctx, to, picture) : null;
    if (kept?.ok) brought.push(imageId);
  }
  return { ok: true, imageIds: brought };
}
