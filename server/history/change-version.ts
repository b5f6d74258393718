import { and, eq } from "drizzle-orm";
import { mapVersions } from "#db/schema/history.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";

type Outcome = { ok: true } | { ok: false; reason: "not-found" };

/** Gives a version another name; one that came by itself stays for good from then on. */
export async function renameVersion(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.edit">,
  { versionId, name }: { versionId: string; name: string },
): Promise<Outcome> {
  const isThere = await ctx.db.transact(async (tx) => {
    const [version] = await tx
      .update(mapVersions)
      .set({ kind: "named", name, madeBy: actorId(ctx.actor) })
      .where(isOf(mapId, versionId))
      .returning({ id: mapVersions.id });
    if (!version) return false;
    await record(tx, ctx, { workspaceId, event: "version.renamed", subject: versionId });
    return true;
  });
  return told(ctx, { mapId, workspaceId }, isThere);
}

/** Lets go of a version; the map and its history stay as they are. */
export async function deleteVersion(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.edit">,
  { versionId }: { versionId: string },
): Promise<Outcome> {
  const isThere = await ctx.db.transact(async (tx) => {
    const [version] = await tx
      .delete(mapVersions)
      .where(isOf(mapId, versionId))
      .returning({ id: mapVersions.id });
    if (!version) return false;
    await record(tx, ctx, { workspaceId, event: "version.deleted", subject: versionId });
    return true;
  });
  return told(ctx, { mapId, workspaceId }, isThere);
}

function isOf(mapId: string, versionId: string) {
  return and(eq(mapVersions.mapId, mapId), eq(mapVersions.id, versionId));
}

function told(ctx: Ctx, at: { mapId: string; workspaceId: string }, isThere: boolean): Outcome {
  if (!isThere) return { ok: false, reason: "not-found" };
  ctx.outside.announce(at.workspaceId, { kind: "history", mapId: at.mapId });
  return { ok: true };
}
