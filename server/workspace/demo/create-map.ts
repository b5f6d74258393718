import { encodeStateAsUpdate } from "yjs";
import { maps, mapUpdates } from "#db/schema/map.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { createDocument } from "#domain/map/write-map.ts";
import { rewriteProjection } from "../../collab/project.ts";
import { actorId, type Ctx } from "../../context.ts";
import { rekey } from "./rekey.ts";

/** A map of the demo with its document, and its rows projected from that. */
export async function createDemoMap(
  ctx: Ctx,
  workspaceId: string,
  map: JourneyMap,
  idOf: (key: string) => string,
): Promise<string> {
  const mapId = ctx.newId();
  const journey = rekey(map, idOf);
  await ctx.db.transact(async (tx) => {
    await tx.insert(maps).values({
      id: mapId,
      workspaceId,
      title: journey.header.title,
      header: journey.header,
      createdBy: actorId(ctx.actor),
      createdAt: ctx.now(),
      editedAt: ctx.now(),
    });
    const doc = createDocument(journey);
    const [row] = await tx
      .insert(mapUpdates)
      .values({
        mapId,
        actorId: actorId(ctx.actor),
        at: ctx.now(),
        data: encodeStateAsUpdate(doc),
      })
      .returning({ seq: mapUpdates.seq });
    await rewriteProjection(ctx.db, tx, { mapId, doc, seq: row?.seq ?? 0 });
  });
  return mapId;
}
