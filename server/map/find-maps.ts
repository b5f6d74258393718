import { and, asc, eq, isNull, or } from "drizzle-orm";
import { maps } from "#db/schema/map.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

export type FoundMap = { id: string; title: string; workspace: string };

/** The maps of the whole instance that go by this id or title; all of them without one. */
export async function findMaps(ctx: Ctx, name: string | null): Promise<FoundMap[]> {
  if (ctx.actor.kind !== "system") throw new AppError("forbidden");
  const present = and(isNull(maps.deletedAt), isNull(workspaces.deletedAt));
  return ctx.db.read
    .select({ id: maps.id, title: maps.title, workspace: workspaces.slug })
    .from(maps)
    .innerJoin(workspaces, eq(workspaces.id, maps.workspaceId))
    .where(name === null ? present : and(present, or(eq(maps.id, name), eq(maps.title, name))))
    .orderBy(asc(workspaces.slug), asc(maps.title), asc(maps.id));
}
