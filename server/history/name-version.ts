import { and, count, desc, eq } from "drizzle-orm";
import { mapVersions } from "#db/schema/history.ts";
import { maps } from "#db/schema/map.ts";
import { readMap } from "#domain/map/read-map.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { readDocument } from "../collab/read-document.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { newestVersion } from "./newest.ts";
import { prepareVersion } from "./put-version.ts";

type Named = { ok: true; versionId: string } | { ok: false; reason: "too-many-versions" };

const MOST_NAMED = 300;

/** Keeps the map as it is now under a name, for good. */
export async function nameVersion(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.edit">,
  { name }: { name: string },
): Promise<Named> {
  // history is told up to here, so that what comes later is told as later
  await roomsOf(ctx.db).project();
  const by = { kind: "named", name, madeBy: actorId(ctx.actor), at: ctx.now() } as const;
  const automatic = await readAutomatic(ctx, mapId);
  const versionId = automatic ?? ctx.newId();
  const seq = await readSeq(ctx, mapId);
  const map = readMap(await readDocument(ctx.db, mapId));
  const put = automatic ? null : await prepareVersion({ id: versionId, mapId, seq, map, ...by });
  const isRoom = await ctx.db.transact(async (tx) => {
    const [named] = await tx
      .select({ n: count() })
      .from(mapVersions)
      .where(and(eq(mapVersions.mapId, mapId), eq(mapVersions.kind, "named")));
    if ((named?.n ?? 0) >= MOST_NAMED) return false;
    if (put) await put(tx);
    else await tx.update(mapVersions).set(by).where(eq(mapVersions.id, versionId));
    await record(tx, ctx, { workspaceId, event: "version.named", subject: versionId });
    return true;
  });
  if (!isRoom) return { ok: false, reason: "too-many-versions" };
  ctx.outside.announce(workspaceId, { kind: "history", mapId });
  return { ok: true, versionId };
}

/** An automatic version that says what the map says now: it only needs the name. */
async function readAutomatic(ctx: Ctx, mapId: string): Promise<string | null> {
  if ((await newestVersion(ctx.db.read, mapId)) !== "same") return null;
  const [newest] = await ctx.db.read
    .select({ id: mapVersions.id, kind: mapVersions.kind })
    .from(mapVersions)
    .where(eq(mapVersions.mapId, mapId))
    .orderBy(desc(mapVersions.seq), desc(mapVersions.at))
    .limit(1);
  return newest && ["start", "end"].includes(newest.kind) ? newest.id : null;
}

async function readSeq(ctx: Ctx, mapId: string): Promise<number> {
  const [row] = await ctx.db.read
    .select({ seq: maps.projectedSeq })
    .from(maps)
    .where(eq(maps.id, mapId));
  if (!row) throw new AppError("not-found");
  return row.seq;
}
