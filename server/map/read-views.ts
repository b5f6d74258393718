import { and, asc, eq, or } from "drizzle-orm";
import { mapViews } from "#db/schema/map.ts";
import { users } from "#db/schema/workspace.ts";
import type { MapView } from "#domain/map/view.ts";
import { viewSchema } from "#domain/map/view-schema.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";

export type SavedView = {
  id: string;
  name: string;
  isShared: boolean;
  isMine: boolean;
  ownerName: string;
  view: MapView;
};

/** The saved views of a map: those for everybody, and one's own. */
export async function readViews(ctx: Ctx, { mapId }: Granted<"map.read">): Promise<SavedView[]> {
  const me = actorId(ctx.actor) ?? "";
  const rows = await ctx.db.read
    .select({
      id: mapViews.id,
      name: mapViews.name,
      isShared: mapViews.isShared,
      ownerId: mapViews.ownerId,
      ownerName: users.name,
      view: mapViews.view,
    })
    .from(mapViews)
    .innerJoin(users, eq(users.id, mapViews.ownerId))
    .where(
      and(eq(mapViews.mapId, mapId), or(eq(mapViews.isShared, true), eq(mapViews.ownerId, me))),
    )
    .orderBy(asc(mapViews.name), asc(mapViews.id));
  return rows.map(({ ownerId, view, ...row }) => ({
    ...row,
    isMine: ownerId === me,
    // written by `saveView`; what later versions ask beyond it has a default
    view: viewSchema.parse(view),
  }));
}
