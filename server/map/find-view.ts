import { and, eq } from "drizzle-orm";
import { mapViews } from "#db/schema/map.ts";
import type { Tx } from "#db/transact.ts";
import { actorId, type Ctx } from "../context.ts";
import type { ViewGrants } from "./view-grants.ts";

/** A saved view of this map that the actor can see; somebody else's own is not there. */
export async function findView(tx: Tx, ctx: Ctx, { save }: ViewGrants, viewId: string) {
  const [found] = await tx
    .select({ ownerId: mapViews.ownerId, isShared: mapViews.isShared })
    .from(mapViews)
    .where(and(eq(mapViews.id, viewId), eq(mapViews.mapId, save.mapId)));
  const isSeen = found && (found.isShared || found.ownerId === actorId(ctx.actor));
  return isSeen ? found : null;
}
