import { z } from "zod";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { makeWorkspace } from "./make-workspace.ts";
import { locale, timeZone, workspaceName } from "./settings.ts";

export const createWorkspaceSchema = z.object({ name: workspaceName, locale, timeZone });

/** Anybody with an account may start a workspace, and owns it. */
export async function createWorkspace(
  ctx: Ctx,
  input: z.output<typeof createWorkspaceSchema>,
): Promise<{ ok: true; slug: string }> {
  if (ctx.actor.kind !== "user") throw new AppError("forbidden");
  const ownerId = ctx.actor.userId;
  const { slug } = await ctx.db.transact((tx) => makeWorkspace(tx, ctx, { ...input, ownerId }));
  return { ok: true, slug };
}
