import { and, eq, isNull } from "drizzle-orm";
import { workspaces } from "#db/schema/workspace.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** The workspace behind the word in an address. Whether the actor may see it, `authorize` decides. */
export async function workspaceIdOf(ctx: Ctx, slug: string): Promise<string> {
  const [row] = await ctx.db.read
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(and(eq(workspaces.slug, slug), isNull(workspaces.deletedAt)));
  if (!row) throw new AppError("not-found");
  return row.id;
}
