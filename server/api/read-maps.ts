import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { edges, maps, nodes } from "#db/schema/map.ts";
import { type PageQuery, pageOf, readCursor } from "#domain/api/cursor.ts";
import type { AnswerOf, QueryOf } from "#domain/api/operations.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { ApiProblem } from "./problem.ts";

type MapAnswer = AnswerOf<"readMap">;

/** Maps in the order in which they were made, which no edit changes. */
export async function listMaps(
  ctx: Ctx,
  { workspaceId }: Granted<"workspace.read">,
  { cursor, limit }: PageQuery,
): Promise<AnswerOf<"listMaps">> {
  const after = cursorIn(cursor, z.tuple([z.number(), z.string()]));
  const since = after && new Date(after[0]);
  const rows = await ctx.db.read
    .select()
    .from(maps)
    .where(
      and(
        eq(maps.workspaceId, workspaceId),
        isNull(maps.deletedAt),
        after && since
          ? or(gt(maps.createdAt, since), and(eq(maps.createdAt, since), gt(maps.id, after[1])))
          : undefined,
      ),
    )
    .orderBy(asc(maps.createdAt), asc(maps.id))
    .limit(limit + 1);
  return pageOf(rows, limit, {
    item: mapOf,
    key: ({ createdAt, id }) => [createdAt.getTime(), id],
  });
}

export async function readMap(ctx: Ctx, { mapId }: Granted<"map.read">): Promise<MapAnswer> {
  const [row] = await ctx.db.read.select().from(maps).where(eq(maps.id, mapId));
  if (!row) throw new AppError("not-found");
  return mapOf(row);
}

/** Phases, steps, lanes and cards in the order of their ids; `position` says where each stands. */
export async function listNodes(
  ctx: Ctx,
  { mapId }: Granted<"map.read">,
  { cursor, limit, kind }: QueryOf<"listNodes">,
): Promise<AnswerOf<"listNodes">> {
  const after = cursorIn(cursor, z.tuple([z.string()]));
  const rows = await ctx.db.read
    .select()
    .from(nodes)
    .where(
      and(
        eq(nodes.mapId, mapId),
        kind ? eq(nodes.kind, kind) : undefined,
        after ? gt(nodes.id, after[0]) : undefined,
      ),
    )
    .orderBy(asc(nodes.id))
    .limit(limit + 1);
  return pageOf(rows, limit, { item: (row) => row, key: ({ id }) => [id] });
}

export async function listEdges(
  ctx: Ctx,
  { mapId }: Granted<"map.read">,
  { cursor, limit }: PageQuery,
): Promise<AnswerOf<"listEdges">> {
  const after = cursorIn(cursor, z.tuple([z.string()]));
  const rows = await ctx.db.read
    .select()
    .from(edges)
    .where(and(eq(edges.mapId, mapId), after ? gt(edges.id, after[0]) : undefined))
    .orderBy(asc(edges.id))
    .limit(limit + 1);
  return pageOf(rows, limit, { item: (row) => row, key: ({ id }) => [id] });
}

/** The key that a cursor of this list holds, null without one. */
export function cursorIn<T extends z.ZodType>(
  cursor: string | undefined,
  shape: T,
): z.output<T> | null {
  if (cursor === undefined) return null;
  const key = readCursor(cursor, shape);
  if (key === null) throw new ApiProblem("invalid-cursor");
  return key;
}

function mapOf({ id, title, header, asIsId, createdAt, editedAt }: typeof maps.$inferSelect) {
  return {
    id,
    title,
    // the projection writes it from the document, which the schema has shaped
    header: header as MapAnswer["header"],
    asIsId,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt.toISOString(),
  };
}
