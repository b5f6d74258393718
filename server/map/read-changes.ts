import { and, eq, gte } from "drizzle-orm";
import { mapChanges } from "#db/schema/map.ts";
import { workspaces } from "#db/schema/workspace.ts";
import { sinceStart } from "#domain/map/since.ts";
import type { Since } from "#domain/map/view.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

/** The nodes of a map that somebody changed since then, as the history of the map tells it. */
export async function readChangedNodes(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.read">,
  { since }: { since: Since },
): Promise<string[]> {
  const [workspace] = await ctx.db.read
    .select({ timeZone: workspaces.timeZone })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  const from = sinceStart(since, ctx.now(), workspace?.timeZone ?? "UTC");
  const rows = await ctx.db.read
    .selectDistinct({ nodeId: mapChanges.nodeId })
    .from(mapChanges)
    .where(and(eq(mapChanges.mapId, mapId), gte(mapChanges.at, from)));
  return rows.map(({ nodeId }) => nodeId);
}
