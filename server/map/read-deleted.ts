import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { audit, users } from "#db/schema/workspace.ts";
import { inBinUntil } from "#domain/map/bin.ts";
import type { Header } from "#domain/map/journey-map.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";

export type DeletedMap = {
  id: string;
  title: string;
  language: Header["language"];
  deletedAt: Date;
  /** null where that person is no longer known here */
  deletedBy: string | null;
  erasedAt: Date;
};

/** Maps that can still be brought back, by those who may, the last deleted first. */
export async function readDeleted(
  ctx: Ctx,
  { workspaceId }: Granted<"map.create">,
): Promise<DeletedMap[]> {
  const rows = await ctx.db.read
    .select({ id: maps.id, title: maps.title, header: maps.header, deletedAt: maps.deletedAt })
    .from(maps)
    .where(deletedIn(workspaceId))
    .orderBy(desc(maps.deletedAt), maps.id);
  const names = await deleters(
    ctx,
    workspaceId,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, title, header, deletedAt }) =>
    deletedAt
      ? {
          id,
          title,
          // the projection writes the header from the document, which the schema has shaped
          language: (header as Header).language,
          deletedAt,
          deletedBy: names.get(id) ?? null,
          erasedAt: inBinUntil(deletedAt),
        }
      : [],
  );
}

export async function hasDeleted(
  ctx: Ctx,
  { workspaceId }: Granted<"map.create">,
): Promise<boolean> {
  return (await ctx.db.read.$count(maps, deletedIn(workspaceId))) > 0;
}

function deletedIn(workspaceId: string) {
  return and(eq(maps.workspaceId, workspaceId), isNotNull(maps.deletedAt));
}

/** Who deleted each of them last. */
async function deleters(ctx: Ctx, workspaceId: string, mapIds: string[]) {
  const rows = await ctx.db.read
    .select({ mapId: audit.subject, name: users.name })
    .from(audit)
    .innerJoin(users, eq(users.id, audit.actorId))
    .where(
      and(
        eq(audit.workspaceId, workspaceId),
        eq(audit.event, "map.deleted"),
        inArray(audit.subject, mapIds),
      ),
    )
    .orderBy(audit.id);
  return new Map(rows.map(({ mapId, name }) => [mapId ?? "", name]));
}
