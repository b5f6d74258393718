import { and, eq, gte, isNull, ne, or } from "drizzle-orm";
import { mapChanges } from "#db/schema/map.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { sinceStart } from "#domain/map/since.ts";
import type { Since } from "#domain/map/view.ts";
import type { Granted } from "../access/authorize.ts";
import { actorId, type Ctx } from "../context.ts";
import { readLastLook } from "./visits.ts";

/**
 * The nodes of a map that somebody changed since then, as the history of the map tells it. What one
 * did oneself has not changed since one's last look.
 */
export async function readChangedNodes(
  ctx: Ctx,
  grant: Granted<"map.read">,
  { since }: { since: Since },
): Promise<string[]> {
  const { mapId, workspaceId } = grant;
  const [workspace] = await ctx.db.read
    .select({ timeZone: workspaces.timeZone })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  const from = sinceStart(since, {
    now: ctx.now(),
    timeZone: workspace?.timeZone ?? "UTC",
    lastLook: await readLastLook(ctx, grant),
  });
  const rows = await ctx.db.read
    .selectDistinct({ nodeId: mapChanges.nodeId })
    .from(mapChanges)
    .where(
      and(
        eq(mapChanges.mapId, mapId),
        gte(mapChanges.at, from),
        since === "visit" ? byOthers(ctx) : undefined,
      ),
    );
  return rows.map(({ nodeId }) => nodeId);
}

/** Changes that the actor did not make. */
export function byOthers(ctx: Ctx) {
  return or(isNull(mapChanges.actorId), ne(mapChanges.actorId, actorId(ctx.actor) ?? ""));
}
