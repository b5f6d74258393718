import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { credentials, sessions, users } from "#db/schema/workspace.ts";
import { longestPassword, passwordProblem } from "#domain/access/weak-password.ts";
import { countTry } from "../access/attempts.ts";
import { hashPassword, verifyPassword } from "../access/password.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { newPassword } from "./settings.ts";

export const changePasswordSchema = z.object({
  current: z.string().max(longestPassword),
  next: newPassword,
});

export type ChangePasswordResult =
  | { ok: true }
  | { ok: false; reason: "wrong-password" | "too-many-attempts" };

/** Every other session of the person ends; the one at hand (its hash in `keep`) goes on. */
export async function changePassword(
  ctx: Ctx,
  input: z.output<typeof changePasswordSchema> & { keep: string | null },
): Promise<ChangePasswordResult> {
  if (ctx.actor.kind !== "user") throw new AppError("forbidden");
  const { userId } = ctx.actor;
  const [person] = await ctx.db.read
    .select({ name: users.name, email: users.email, passwordHash: credentials.passwordHash })
    .from(users)
    .leftJoin(credentials, eq(credentials.userId, users.id))
    .where(eq(users.id, userId));
  // An open browser must not become a place to guess the password in.
  const attempt = await countTry(ctx, {
    account: person?.email ?? userId,
    address: `signed-in:${userId}`,
  });
  if (!attempt) return { ok: false, reason: "too-many-attempts" };
  if (!(await verifyPassword(input.current, person?.passwordHash ?? null))) {
    return { ok: false, reason: "wrong-password" };
  }
  await attempt.forget();
  if (passwordProblem(input.next, person)) throw new AppError("invalid-input");
  const passwordHash = await hashPassword(input.next);
  const ended = await ctx.db.transact(async (tx) => {
    const changedAt = ctx.now();
    await tx
      .update(credentials)
      .set({ passwordHash, changedAt })
      .where(eq(credentials.userId, userId));
    const gone = await tx
      .delete(sessions)
      .where(and(eq(sessions.userId, userId), ne(sessions.tokenHash, input.keep ?? "")))
      .returning({ tokenHash: sessions.tokenHash });
    await record(tx, ctx, { workspaceId: null, event: "user.password-changed", subject: userId });
    return gone;
  });
  for (const { tokenHash } of ended) ctx.outside.revoke({ kind: "session", tokenHash });
  return { ok: true };
}
