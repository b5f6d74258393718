import { eq, inArray, max } from "drizzle-orm";
import { mapChanges } from "#db/schema/map.ts";
import { users } from "#db/schema/workspace.ts";
import { isAllowed } from "#domain/access/policy.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

/** When a node was changed last, and by whom; nobody's name to those who may not know the members. */
export type Edit = { nodeId: string; at: Date; by: string | null };

const AT_ONCE = 500;

/** The last change of every node of a map, as the history of the map tells it. */
export async function readEdits(ctx: Ctx, { mapId, role }: Granted<"map.read">): Promise<Edit[]> {
  const last = await ctx.db.read
    .select({ id: max(mapChanges.id) })
    .from(mapChanges)
    .where(eq(mapChanges.mapId, mapId))
    .groupBy(mapChanges.nodeId);
  const ids = last.flatMap(({ id }) => id ?? []);
  const knowsMembers = role === "system" || isAllowed(role, "member.read");
  const edits: Edit[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await ctx.db.read
      .select({ nodeId: mapChanges.nodeId, at: mapChanges.at, by: users.name })
      .from(mapChanges)
      .leftJoin(users, eq(users.id, mapChanges.actorId))
      .where(inArray(mapChanges.id, ids.slice(at, at + AT_ONCE)));
    for (const row of rows) edits.push(knowsMembers ? row : { ...row, by: null });
  }
  return edits;
}
