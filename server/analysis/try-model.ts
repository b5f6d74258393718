import { eq } from "drizzle-orm";
import { z } from "zod";
import { workspaces } from "#db/schema/workspace.ts";
import { labelRequest } from "#domain/analysis/model/prompt.ts";
import { labelsOf } from "#domain/analysis/model/reply.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import type { ModelProblem } from "./ask-model.ts";

export const tryModelSchema = z.object({
  address: z.string().trim().min(1).max(300),
  model: z.string().trim().min(1).max(120),
});

/** Two sentences of nobody: enough to see whether it answers, and nothing of the workspace leaves. */
const samples = [
  { text: "I had to call three times before anybody answered.", language: "en" },
  { text: "Asia hoitui yhdellä käynnillä.", language: "fi" },
];

export async function tryModel(
  ctx: Ctx,
  { workspaceId }: Granted<"workspace.manage">,
  { address, model }: z.output<typeof tryModelSchema>,
): Promise<{ ok: true } | { ok: false; reason: ModelProblem | "sensitive-workspace" }> {
  const [workspace] = await ctx.db.read
    .select({ isSensitive: workspaces.isSensitive })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  if (workspace?.isSensitive) return { ok: false, reason: "sensitive-workspace" };
  const door = ctx.outside.model;
  if (!door) return { ok: false, reason: "host-not-allowed" };
  const answer = await door.ask(address, labelRequest(model, samples));
  await ctx.db.transact((tx) =>
    record(tx, ctx, {
      workspaceId,
      event: "model.tried",
      subject: workspaceId,
      detail: { address, model, ok: answer.ok },
    }),
  );
  if (!answer.ok) return answer;
  return labelsOf(answer.text, samples.length) ? { ok: true } : { ok: false, reason: "unreadable" };
}
