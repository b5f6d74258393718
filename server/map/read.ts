import { and, count, desc, eq, inArray, isNull } from "drizzle-orm";
import { noteMaps } from "#db/schema/evidence.ts";
import { maps, nodes } from "#db/schema/map.ts";
import { painPoints } from "#db/schema/pain.ts";
import type { Header, JourneyMap } from "#domain/map/journey-map.ts";
import { readMap } from "#domain/map/read-map.ts";
import type { Granted } from "../access/authorize.ts";
import { readDocument } from "../collab/read-document.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { countGaps } from "./read-gaps.ts";

export type MapRow = {
  id: string;
  title: string;
  header: Header;
  editedAt: Date;
  steps: number;
  cards: number;
  notes: number;
  /** open pain points */
  pains: number;
  /** steps that say nothing yet in a required lane */
  missing: number;
};

/** The maps of a workspace, last edited first. */
export async function readMaps(
  ctx: Ctx,
  { workspaceId }: Granted<"workspace.read">,
): Promise<MapRow[]> {
  const rows = await ctx.db.read
    .select({ id: maps.id, title: maps.title, header: maps.header, editedAt: maps.editedAt })
    .from(maps)
    .where(and(eq(maps.workspaceId, workspaceId), isNull(maps.deletedAt)))
    .orderBy(desc(maps.editedAt), maps.id);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const kinds = await ctx.db.read
    .select({ mapId: nodes.mapId, kind: nodes.kind, n: count() })
    .from(nodes)
    .where(inArray(nodes.mapId, ids))
    .groupBy(nodes.mapId, nodes.kind);
  const linked = await ctx.db.read
    .select({ mapId: noteMaps.mapId, n: count() })
    .from(noteMaps)
    .where(inArray(noteMaps.mapId, ids))
    .groupBy(noteMaps.mapId);
  const pains = await ctx.db.read
    .select({ mapId: painPoints.mapId, n: count() })
    .from(painPoints)
    .where(
      and(
        inArray(painPoints.mapId, ids),
        eq(painPoints.kind, "pain"),
        eq(painPoints.status, "open"),
      ),
    )
    .groupBy(painPoints.mapId);
  const gaps = await countGaps(ctx, ids);
  const ofKind = (mapId: string, kind: string) =>
    kinds.find((row) => row.mapId === mapId && row.kind === kind)?.n ?? 0;
  return rows.map(({ header, ...row }) => ({
    ...row,
    // the projection writes the header from the document, which the schema has shaped
    header: header as Header,
    steps: ofKind(row.id, "step"),
    cards: ofKind(row.id, "card"),
    notes: linked.find(({ mapId }) => mapId === row.id)?.n ?? 0,
    pains: pains.find(({ mapId }) => mapId === row.id)?.n ?? 0,
    missing: gaps.get(row.id) ?? 0,
  }));
}

/** The map as it is now, straight from its document. */
export async function readJourneyMap(
  ctx: Ctx,
  { mapId }: Granted<"map.read"> | Granted<"map.export">,
): Promise<JourneyMap> {
  return readMap(await readDocument(ctx.db, mapId));
}

/** Its name, without opening it. */
export async function readMapTitle(ctx: Ctx, { mapId }: Granted<"map.read">): Promise<string> {
  const [row] = await ctx.db.read
    .select({ title: maps.title })
    .from(maps)
    .where(eq(maps.id, mapId));
  if (!row) throw new AppError("not-found");
  return row.title;
}
