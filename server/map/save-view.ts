import { count, eq } from "drizzle-orm";
import { mapViews } from "#db/schema/map.ts";
import type { MapView } from "#domain/map/view.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import type { ViewGrants } from "./view-grants.ts";

type Input = { name: string; isShared: boolean; view: MapView };
type Saved =
  | { ok: true; viewId: string }
  | { ok: false; reason: "may-not-share" | "too-many-views" };

const MOST_VIEWS = 200;

/** Keeps what somebody looks at under a name: for oneself, or for everybody who sees the map. */
export async function saveView(
  ctx: Ctx,
  { save: { mapId, workspaceId }, share }: ViewGrants,
  { name, isShared, view }: Input,
): Promise<Saved> {
  if (isShared && !share) return { ok: false, reason: "may-not-share" };
  const ownerId = actorId(ctx.actor);
  if (ownerId === null) throw new AppError("forbidden");
  const viewId = ctx.newId();
  const now = ctx.now();
  const isRoom = await ctx.db.transact(async (tx) => {
    const [kept] = await tx.select({ n: count() }).from(mapViews).where(eq(mapViews.mapId, mapId));
    if ((kept?.n ?? 0) >= MOST_VIEWS) return false;
    await tx.insert(mapViews).values({
      id: viewId,
      mapId,
      ownerId,
      name,
      isShared,
      view,
      createdAt: now,
      changedAt: now,
    });
    await record(tx, ctx, { workspaceId, event: "view.saved", subject: viewId });
    return true;
  });
  return isRoom ? { ok: true, viewId } : { ok: false, reason: "too-many-views" };
}
