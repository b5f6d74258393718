import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "#db/schema/workspace.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { locale, personName } from "./settings.ts";

export const updateProfileSchema = z
  .object({ name: personName, locale: locale.nullable() })
  .partial();

/** One's own name and language; nobody changes another's. */
export async function updateProfile(
  ctx: Ctx,
  input: z.output<typeof updateProfileSchema>,
): Promise<{ ok: true }> {
  if (ctx.actor.kind !== "user") throw new AppError("forbidden");
  const { userId } = ctx.actor;
  if (Object.keys(input).length === 0) return { ok: true };
  await ctx.db.transact(async (tx) => {
    await tx.update(users).set(input).where(eq(users.id, userId));
    await record(tx, ctx, {
      workspaceId: null,
      event: "user.profile-changed",
      subject: userId,
      detail: { fields: Object.keys(input) },
    });
  });
  return { ok: true };
}
