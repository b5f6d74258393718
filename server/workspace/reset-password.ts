import { eq } from "drizzle-orm";
import { credentials, sessions } from "#db/schema/workspace.ts";
import { hashPassword } from "../access/password.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

/** A new password from whoever runs the server; every session of the person ends. */
export async function resetPassword(
  ctx: Ctx,
  { userId, password }: { userId: string; password: string },
): Promise<void> {
  if (ctx.actor.kind !== "system") throw new AppError("forbidden");
  const passwordHash = await hashPassword(password);
  await ctx.db.transact(async (tx) => {
    const changedAt = ctx.now();
    await tx
      .insert(credentials)
      .values({ userId, passwordHash, changedAt })
      .onConflictDoUpdate({ target: credentials.userId, set: { passwordHash, changedAt } });
    await tx.delete(sessions).where(eq(sessions.userId, userId));
    await record(tx, ctx, { workspaceId: null, event: "user.password-reset", subject: userId });
  });
  ctx.outside.revoke({ kind: "user", userId });
}
