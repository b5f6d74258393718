import { asc, isNull } from "drizzle-orm";
import { workspaces } from "#db/schema/workspace.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** Every workspace of the instance. For whoever runs the server: nobody else may ask. */
export async function readWorkspaces(ctx: Ctx): Promise<{ id: string; slug: string }[]> {
  if (ctx.actor.kind !== "system") throw new AppError("forbidden");
  return ctx.db.read
    .select({ id: workspaces.id, slug: workspaces.slug })
    .from(workspaces)
    .where(isNull(workspaces.deletedAt))
    .orderBy(asc(workspaces.slug));
}
