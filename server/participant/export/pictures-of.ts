import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { attachments } from "#db/schema/codes.ts";
import { images } from "#db/schema/image.ts";
import { maps, nodes } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";

/**
 * Pictures on cards that are about this person's words and nobody else's: a card that quotes one of
 * their passages, or on which only theirs lie.
 */
export async function picturesOf(read: Tx, workspaceId: string, excerptIds: readonly string[]) {
  const theirs = new Set(excerptIds);
  const cards = await read
    .select({
      map: maps.title,
      mapId: maps.id,
      nodeId: nodes.id,
      fields: nodes.fields,
      imageId: nodes.imageId,
    })
    .from(nodes)
    .innerJoin(maps, eq(maps.id, nodes.mapId))
    .where(and(eq(maps.workspaceId, workspaceId), isNotNull(nodes.imageId)));
  const pictures = [];
  for (const { map, mapId, nodeId, fields, imageId } of cards) {
    const lying = await read
      .select({ id: attachments.excerptId })
      .from(attachments)
      .where(and(eq(attachments.mapId, mapId), eq(attachments.nodeId, nodeId)));
    const quoted = typeof fields.excerptId === "string" ? [fields.excerptId] : [];
    const all = [...quoted, ...lying.map(({ id }) => id)];
    if (all.length === 0 || !all.every((id) => theirs.has(id))) continue;
    const [image] = await read
      .select({ width: images.width, height: images.height, data: images.data })
      .from(images)
      .where(and(eq(images.workspaceId, workspaceId), inArray(images.id, [imageId ?? ""])));
    if (!image) continue;
    const { width, height, data } = image;
    const picture = {
      type: "image/webp",
      width,
      height,
      base64: Buffer.from(data).toString("base64"),
    };
    pictures.push({ map, alt: altOf(fields), ...picture });
  }
  return pictures;
}

/** As the document has it: domain/map/node-fields.ts. */
function altOf({ image }: Record<string, unknown>): string {
  const { alt } = (image ?? {}) as { alt?: unknown };
  return typeof alt === "string" ? alt : "";
}
