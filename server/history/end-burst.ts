import { and, asc, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import { mapVersions } from "#db/schema/history.ts";
import { mapChanges, maps } from "#db/schema/map.ts";
import { beginsBurst, settlesAt } from "#domain/history/bursts.ts";
import { thinned } from "#domain/history/thin.ts";
import { readMap } from "#domain/map/read-map.ts";
import { readDocument } from "../collab/read-document.ts";
import type { Ctx } from "../context.ts";
import { enqueueBurstEnd } from "../jobs/enqueue.ts";
import { newestVersion } from "./newest.ts";
import { prepareVersion } from "./put-version.ts";

/**
 * Keeps the map as it is after a burst of work; while somebody still works it waits on. Then lets go
 * of old automatic versions.
 */
export async function endBurst(ctx: Ctx, mapId: string): Promise<void> {
  const [map] = await ctx.db.read
    .select({ workspaceId: maps.workspaceId, editedAt: maps.editedAt, seq: maps.projectedSeq })
    .from(maps)
    .where(and(eq(maps.id, mapId), isNull(maps.deletedAt)));
  if (!map) return;
  const runAt = settlesAt(map.editedAt);
  if (runAt > ctx.now()) {
    await ctx.db.transact((tx) => enqueueBurstEnd(tx, ctx, { mapId, runAt }));
    return;
  }
  if ((await newestVersion(ctx.db.read, mapId)) === "same") return;
  const put = await prepareVersion({
    id: ctx.newId(),
    mapId,
    kind: "end",
    at: map.editedAt,
    seq: map.seq,
    map: readMap(await readDocument(ctx.db, mapId)),
  });
  const tooEarly = await readEndWithinBurst(ctx, mapId);
  await ctx.db.transact(async (tx) => {
    if (tooEarly !== null) await tx.delete(mapVersions).where(eq(mapVersions.id, tooEarly));
    await put(tx);
  });
  await thin(ctx, mapId);
  ctx.outside.announce(map.workspaceId, { kind: "history", mapId });
}

/** An end that was none, because the same burst went on after it: the new one takes its place. */
async function readEndWithinBurst(ctx: Ctx, mapId: string): Promise<string | null> {
  const [newest] = await ctx.db.read
    .select({
      id: mapVersions.id,
      kind: mapVersions.kind,
      at: mapVersions.at,
      seq: mapVersions.seq,
    })
    .from(mapVersions)
    .where(eq(mapVersions.mapId, mapId))
    .orderBy(desc(mapVersions.seq), desc(mapVersions.at))
    .limit(1);
  if (newest?.kind !== "end") return null;
  const [next] = await ctx.db.read
    .select({ at: mapChanges.at })
    .from(mapChanges)
    .where(and(eq(mapChanges.mapId, mapId), gt(mapChanges.seq, newest.seq)))
    .orderBy(asc(mapChanges.seq))
    .limit(1);
  return next && !beginsBurst(newest.at, next.at) ? newest.id : null;
}

async function thin(ctx: Ctx, mapId: string): Promise<void> {
  const versions = await ctx.db.read
    .select({ id: mapVersions.id, kind: mapVersions.kind, at: mapVersions.at })
    .from(mapVersions)
    .where(eq(mapVersions.mapId, mapId));
  const gone = thinned(versions, ctx.now());
  if (gone.length === 0) return;
  await ctx.db.transact(async (tx) => {
    await tx.delete(mapVersions).where(inArray(mapVersions.id, gone));
  });
}
