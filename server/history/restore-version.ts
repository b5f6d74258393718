import { eq } from "drizzle-orm";
import { mapVersions } from "#db/schema/history.ts";
import { maps } from "#db/schema/map.ts";
import { isEqual } from "#domain/map/equal.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { readMap } from "#domain/map/read-map.ts";
import { writeMap } from "#domain/map/write-map.ts";
import { authorize, type Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import { editMap } from "../collab/direct.ts";
import { readDocument } from "../collab/read-document.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { actorId, type Ctx } from "../context.ts";
import { pack } from "./packed.ts";
import { prepareVersion } from "./put-version.ts";
import { readVersion, type Version } from "./read-version.ts";

type Restored =
  /** `safetyId`: the version that holds what the map was like until now */
  | { ok: true; safetyId: string }
  | { ok: false; reason: "not-found" | "structure-locked" | "not-stored" };

/**
 * Makes the map what it was, as one more change of it: ids stay, so what hangs on them (evidence,
 * links, other people's open panels) lives on, and everybody sees it at once. The map as it is now is
 * kept first, always.
 */
export async function restoreVersion(
  ctx: Ctx,
  grant: Granted<"map.edit">,
  { versionId }: { versionId: string },
): Promise<Restored> {
  const { mapId, workspaceId } = grant;
  const history = await authorize(ctx, "map.readHistory", { mapId });
  const version = await readVersion(ctx, history, { versionId });
  if (version === null) return { ok: false, reason: "not-found" };
  const present = readMap(await readDocument(ctx.db, mapId));
  if (present.header.isLocked) return { ok: false, reason: "structure-locked" };
  const safetyId = await keepPresent(ctx, grant, present, version);

  let before = present;
  let isLocked = false;
  const outcome = await editMap(ctx, grant, (doc) => {
    before = readMap(doc);
    isLocked = before.header.isLocked;
    if (!isLocked) writeMap(doc, unlocked(version.map));
  });
  // somebody edited between the two: the safety version takes that along
  if (!isEqual(before, present)) await correct(ctx, safetyId, before);
  if (isLocked) return { ok: false, reason: "structure-locked" };
  if (!outcome.ok) return { ok: false, reason: "not-stored" };
  await ctx.db.transact((tx) =>
    record(tx, ctx, {
      workspaceId,
      event: "version.restored",
      subject: mapId,
      detail: { versionId, safetyId },
    }),
  );
  ctx.outside.announce(workspaceId, { kind: "history", mapId });
  return { ok: true, safetyId };
}

async function keepPresent(
  ctx: Ctx,
  { mapId }: Granted<"map.edit">,
  map: JourneyMap,
  version: Version,
): Promise<string> {
  await roomsOf(ctx.db).project();
  const id = ctx.newId();
  const [row] = await ctx.db.read
    .select({ seq: maps.projectedSeq })
    .from(maps)
    .where(eq(maps.id, mapId));
  const put = await prepareVersion({
    id,
    mapId,
    kind: "safety",
    name: version.name,
    restoredAt: version.at,
    madeBy: actorId(ctx.actor),
    at: ctx.now(),
    seq: row?.seq ?? 0,
    map,
  });
  await ctx.db.transact(put);
  return id;
}

async function correct(ctx: Ctx, versionId: string, map: JourneyMap): Promise<void> {
  const data = await pack(map);
  await ctx.db.transact(async (tx) => {
    await tx.update(mapVersions).set({ data }).where(eq(mapVersions.id, versionId));
  });
}

/** A version that was locked when it was made does not lock the map again. */
function unlocked(map: JourneyMap): JourneyMap {
  return { ...map, header: { ...map.header, isLocked: false } };
}
