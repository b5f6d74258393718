import { and, desc, eq } from "drizzle-orm";
import { mapVersions } from "#db/schema/history.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type NamedVersion = { id: string; name: string; at: Date };

const MOST = 50;

/** Versions that somebody gave a name, newest first. */
export async function readNamedVersions(
  ctx: Ctx,
  { mapId }: Granted<"map.readHistory">,
): Promise<NamedVersion[]> {
  const rows = await ctx.db.read
    .select({ id: mapVersions.id, name: mapVersions.name, at: mapVersions.at })
    .from(mapVersions)
    .where(and(eq(mapVersions.mapId, mapId), eq(mapVersions.kind, "named")))
    .orderBy(desc(mapVersions.at), mapVersions.id)
    .limit(MOST);
  return rows.map(({ name, ...version }) => ({ ...version, name: name ?? "" }));
}
