import { maps } from "#db/schema/map.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { createMapDocument } from "../collab/direct.ts";
import { actorId, type Ctx } from "../context.ts";

/** A new map with its document and its rows, in one transaction. */
export async function insertMap(
  ctx: Ctx,
  { workspaceId }: Granted<"map.create">,
  {
    map,
    event,
    asIsId = null,
  }: {
    map: JourneyMap;
    event: "map.created" | "map.duplicated" | "map.imported" | "map.to-be-made";
    /** the map that this one is the to-be of */
    asIsId?: string | null;
  },
): Promise<{ ok: true; mapId: string }> {
  const mapId = ctx.newId();
  await ctx.db.transact(async (tx) => {
    await tx.insert(maps).values({
      id: mapId,
      workspaceId,
      title: map.header.title,
      header: map.header,
      asIsId,
      createdBy: actorId(ctx.actor),
      createdAt: ctx.now(),
      editedAt: ctx.now(),
    });
    await createMapDocument(tx, ctx, mapId, map);
    await record(tx, ctx, { workspaceId, event, subject: mapId });
  });
  ctx.outside.announce(workspaceId, { kind: "maps" });
  return { ok: true, mapId };
}
