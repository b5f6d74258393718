import { and, asc, eq, isNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type MapName = { id: string; title: string };
export type Relatives = {
  /** the map that this one was made from as its to-be */
  asIs: MapName | null;
  /** what was made of this one, oldest first */
  toBes: MapName[];
};

/** A map's as-is and its to-bes; deleted ones and those of other workspaces are not there. */
export async function readRelatives(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.read">,
): Promise<Relatives> {
  const here = and(eq(maps.workspaceId, workspaceId), isNull(maps.deletedAt));
  const names = { id: maps.id, title: maps.title };
  const [own] = await ctx.db.read
    .select({ asIsId: maps.asIsId })
    .from(maps)
    .where(eq(maps.id, mapId));
  const asIs = own?.asIsId
    ? await ctx.db.read
        .select(names)
        .from(maps)
        .where(and(here, eq(maps.id, own.asIsId)))
    : [];
  const toBes = await ctx.db.read
    .select(names)
    .from(maps)
    .where(and(here, eq(maps.asIsId, mapId)))
    .orderBy(asc(maps.createdAt), maps.id);
  return { asIs: asIs[0] ?? null, toBes };
}
