import { eq } from "drizzle-orm";
import { workspaceModels } from "#db/schema/model.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { ModelRequest } from "#domain/analysis/model/prompt.ts";
import type { Ctx } from "../context.ts";
import type { ModelAnswer } from "./ask-model.ts";

export type WorkspaceModel = {
  name: string;
  /** one request; how it went is kept for the settings */
  ask(request: ModelRequest): Promise<ModelAnswer>;
};

/**
 * The model that a workspace asks, or null: none is set, it is off, the workspace is sensitive, or
 * the server's operator allows no host. Looked up anew for every piece of work.
 */
export async function modelOf(ctx: Ctx, workspaceId: string): Promise<WorkspaceModel | null> {
  const door = ctx.outside.model;
  if (!door || door.hosts.length === 0) return null;
  const [row] = await ctx.db.read
    .select({ model: workspaceModels, isSensitive: workspaces.isSensitive })
    .from(workspaceModels)
    .innerJoin(workspaces, eq(workspaces.id, workspaceModels.workspaceId))
    .where(eq(workspaceModels.workspaceId, workspaceId));
  if (!row?.model.isOn || row.isSensitive) return null;
  const { address, model } = row.model;
  return {
    name: model,
    async ask(request) {
      const answer = await door.ask(address, request);
      const lastProblem = answer.ok ? null : answer.reason;
      await ctx.db.transact(async (tx) => {
        await tx
          .update(workspaceModels)
          .set({ lastProblem, lastAskedAt: ctx.now() })
          .where(eq(workspaceModels.workspaceId, workspaceId));
      });
      return answer;
    },
  };
}
