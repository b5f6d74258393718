import { and, eq, isNotNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";

/** Takes a map away; open pages close, and `restore` brings it back with everything in it. */
export async function remove(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.delete">,
): Promise<{ ok: true }> {
  await ctx.db.transact(async (tx) => {
    await tx.update(maps).set({ deletedAt: ctx.now() }).where(eq(maps.id, mapId));
    await record(tx, ctx, { workspaceId, event: "map.deleted", subject: mapId });
  });
  ctx.outside.revoke({ kind: "map", mapId });
  ctx.outside.announce(workspaceId, { kind: "maps" });
  return { ok: true };
}

/** A deleted map cannot be asked for by itself: the grant is for the workspace. */
export async function restore(
  ctx: Ctx,
  { workspaceId }: Granted<"map.create">,
  { mapId }: { mapId: string },
): Promise<{ ok: true } | { ok: false; reason: "not-found" }> {
  const isBack = await ctx.db.transact(async (tx) => {
    const [row] = await tx
      .update(maps)
      .set({ deletedAt: null })
      .where(and(eq(maps.id, mapId), eq(maps.workspaceId, workspaceId), isNotNull(maps.deletedAt)))
      .returning({ id: maps.id });
    if (!row) return false;
    await record(tx, ctx, { workspaceId, event: "map.restored", subject: mapId });
    return true;
  });
  if (!isBack) return { ok: false, reason: "not-found" };
  ctx.outside.announce(workspaceId, { kind: "maps" });
  return { ok: true };
}
