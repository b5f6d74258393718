import { eq } from "drizzle-orm";
import { z } from "zod";
import { workspaces } from "#db/schema/workspace.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { locale, timeZone, workspaceName } from "./settings.ts";

export const updateSettingsSchema = z
  .object({
    name: workspaceName,
    locale,
    timeZone,
    pseudonymises: z.boolean(),
    isSensitive: z.boolean(),
    retentionMonths: z.number().int().min(1).max(240).nullable(),
  })
  .partial();

/** Only what is named changes. The address stays: links that were shared must go on working. */
export async function updateSettings(
  ctx: Ctx,
  grant: Granted<"workspace.manage">,
  input: z.output<typeof updateSettingsSchema>,
): Promise<{ ok: true }> {
  const { workspaceId } = grant;
  if (Object.keys(input).length === 0) return { ok: true };
  await ctx.db.transact(async (tx) => {
    await tx.update(workspaces).set(input).where(eq(workspaces.id, workspaceId));
    await record(tx, ctx, {
      workspaceId,
      event: "workspace.settings-changed",
      subject: workspaceId,
      detail: input,
    });
  });
  ctx.outside.announce(workspaceId, { kind: "members" });
  return { ok: true };
}
