import { and, eq, inArray } from "drizzle-orm";
import { images } from "#db/schema/image.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

/** The bytes of a WebP picture, or null when the workspace has none of that id. */
export async function readImage(
  ctx: Ctx,
  { workspaceId }: Granted<"map.read">,
  { imageId }: { imageId: string },
): Promise<Uint8Array | null> {
  const [row] = await ctx.db.read
    .select({ data: images.data })
    .from(images)
    .where(and(eq(images.workspaceId, workspaceId), eq(images.id, imageId)));
  return row?.data ?? null;
}

/** Several at once, for a map file, as long as they are not more than `limit` bytes together. */
export async function readImages(
  ctx: Ctx,
  { workspaceId }: Granted<"map.export"> | Granted<"map.read">,
  { imageIds, limit }: { imageIds: readonly string[]; limit: number },
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const rows = await ctx.db.read
    .select({ id: images.id, size: images.size })
    .from(images)
    .where(and(eq(images.workspaceId, workspaceId), inArray(images.id, [...imageIds])))
    .orderBy(images.size, images.id);
  let left = limit;
  for (const { id, size } of rows) {
    left -= size;
    if (left < 0) break;
    const [row] = await ctx.db.read
      .select({ data: images.data })
      .from(images)
      .where(and(eq(images.workspaceId, workspaceId), eq(images.id, id)));
    if (row) found.set(id, row.data);
  }
  return found;
}
