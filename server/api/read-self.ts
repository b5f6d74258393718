import { eq } from "drizzle-orm";
import { workspaces } from "#db/schema/workspace.ts";
import type { AnswerOf } from "#domain/api/operations.ts";
import type { LiveToken } from "../access/api-token.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** Whose key this is and what it opens: the first thing to ask with a new one. */
export async function readSelf(ctx: Ctx, token: LiveToken): Promise<AnswerOf<"readSelf">> {
  const [workspace] = await ctx.db.read
    .select({
      id: workspaces.id,
      slug: workspaces.slug,
      name: workspaces.name,
      locale: workspaces.locale,
    })
    .from(workspaces)
    .where(eq(workspaces.id, token.workspaceId));
  if (!workspace) throw new AppError("not-found");
  const { id, name, scopes, expiresAt } = token;
  return {
    workspace,
    token: { id, name, scopes, expiresAt: expiresAt?.toISOString() ?? null },
  };
}
