import { and, eq } from "drizzle-orm";
import { mapVersions } from "#db/schema/history.ts";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { unpack } from "./packed.ts";

export type Version = { name: string | null; at: Date; map: JourneyMap };

/** A map as it was; null when there is no such version of it (any more). */
export async function readVersion(
  ctx: Ctx,
  { mapId }: Granted<"map.readHistory">,
  { versionId }: { versionId: string },
): Promise<Version | null> {
  const [row] = await ctx.db.read
    .select({ name: mapVersions.name, at: mapVersions.at, data: mapVersions.data })
    .from(mapVersions)
    .where(and(eq(mapVersions.id, versionId), eq(mapVersions.mapId, mapId)));
  return row ? { name: row.name, at: row.at, map: await unpack(row.data) } : null;
}
