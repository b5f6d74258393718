import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { rebuildProjection } from "../collab/rebuild.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import type { Ctx } from "../context.ts";

/**
 * Makes the rows of a map anew from its log. What the log holds beyond the rows is projected the
 * ordinary way first, so that history gets its lines.
 */
export async function rebuild(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.edit">,
): Promise<void> {
  await roomsOf(ctx.db).use(mapId, (room) => room.settled());
  await rebuildProjection(ctx.db, mapId);
  await ctx.db.transact((tx) =>
    record(tx, ctx, { workspaceId, event: "map.rebuilt", subject: mapId }),
  );
}
