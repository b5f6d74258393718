import { and, asc, eq, isNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type MapName = { id: string; title: string };
export type Relatives = {
  /** the map that this one was made from as its to-be */
  asIs: MapName | null;
  /** it is in the bin, and the evidence that this one would show with it */
  binnedAsIs: MapName | null;
  /** what was made of this one, oldest first */
  toBes: MapName[];
};

/** A map's as-is and its to-bes; deleted to-bes and maps of other workspaces are not there. */
export async function readRelatives(
  ctx: Ctx,
  { mapId, workspaceId }: Granted<"map.read">,
): Promise<Relatives> {
  const inWorkspace = eq(maps.workspaceId, workspaceId);
  const names = { id: maps.id, title: maps.title };
  const [own] = await ctx.db.read
    .select({ asIsId: maps.asIsId })
    .from(maps)
    .where(eq(maps.id, mapId));
  const [made] = own?.asIsId
    ? await ctx.db.read
        .select({ ...names, deletedAt: maps.deletedAt })
        .from(maps)
        .where(and(inWorkspace, eq(maps.id, own.asIsId)))
    : [];
  const toBes = await ctx.db.read
    .select(names)
    .from(maps)
    .where(and(inWorkspace, isNull(maps.deletedAt), eq(maps.asIsId, mapId)))
    .orderBy(asc(maps.createdAt), maps.id);
  const asIs = made ? { id: made.id, title: made.title } : null;
  const isBinned = made?.deletedAt != null;
  return { asIs: isBinned ? null : asIs, binnedAsIs: isBinned ? asIs : null, toBes };
}
