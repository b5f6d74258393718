import { eq } from "drizzle-orm";
import { z } from "zod";
import { workspaceModels } from "#db/schema/model.ts";
import { workspaces } from "#db/schema/workspace.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { endpointOf } from "./ask-model.ts";

export const saveModelSchema = z.object({
  isOn: z.boolean(),
  address: z.string().trim().max(300),
  model: z.string().trim().max(120),
});

export type SaveModelResult =
  | { ok: true }
  | { ok: false; reason: "host-not-allowed" | "sensitive-workspace" | "model-missing" };

/** Which model a workspace asks. Its words leave the server only from here on, and only once it is on. */
export async function saveModel(
  ctx: Ctx,
  { workspaceId }: Granted<"workspace.manage">,
  { isOn, address, model }: z.output<typeof saveModelSchema>,
): Promise<SaveModelResult> {
  if (isOn && model === "") return { ok: false, reason: "model-missing" };
  if (isOn && !endpointOf(address, ctx.outside.model?.hosts ?? [])) {
    return { ok: false, reason: "host-not-allowed" };
  }
  return ctx.db.transact(async (tx): Promise<SaveModelResult> => {
    const [workspace] = await tx.select().from(workspaces).where(eq(workspaces.id, workspaceId));
    if (!workspace) throw new AppError("not-found");
    if (isOn && workspace.isSensitive) return { ok: false, reason: "sensitive-workspace" };
    const values = { isOn, address, model, lastProblem: null, lastAskedAt: null };
    await tx
      .insert(workspaceModels)
      .values({ workspaceId, ...values })
      .onConflictDoUpdate({ target: workspaceModels.workspaceId, set: values });
    await record(tx, ctx, {
      workspaceId,
      event: "model.changed",
      subject: workspaceId,
      detail: { isOn, address, model },
    });
    return { ok: true };
  });
}
