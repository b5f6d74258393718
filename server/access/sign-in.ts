import { eq } from "drizzle-orm";
import { z } from "zod";
import { credentials, users } from "#db/schema/workspace.ts";
import { longestPassword } from "#domain/access/weak-password.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { countTry } from "./attempts.ts";
import { verifyPassword } from "./password.ts";

export const signInSchema = z.object({
  email: z.string().max(320).transform(normalEmail),
  password: z.string().max(longestPassword),
});

export type SignInUser = { id: string; name: string; email: string; image: string | null };
export type SignInResult =
  | { ok: true; user: SignInUser }
  | { ok: false; reason: "wrong" | "too-many-attempts" };

/**
 * Judges an e-mail address and a password. One answer for every wrong pair, after the same time:
 * nobody learns here who has an account.
 */
export async function signIn(
  ctx: Ctx,
  { email, password, address }: z.output<typeof signInSchema> & { address: string },
): Promise<SignInResult> {
  const attempt = await countTry(ctx, { account: email, address });
  if (!attempt) return { ok: false, reason: "too-many-attempts" };
  const [row] = await ctx.db.read
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      image: users.image,
      passwordHash: credentials.passwordHash,
    })
    .from(users)
    .leftJoin(credentials, eq(credentials.userId, users.id))
    .where(eq(users.email, email));
  const isRight = await verifyPassword(password, row?.passwordHash ?? null);
  if (!row || !isRight) return { ok: false, reason: "wrong" };
  await attempt.forget();
  const { passwordHash: _, ...user } = row;
  await ctx.db.transact(async (tx) => {
    await record(tx, ctx, { workspaceId: null, event: "user.signed-in", subject: user.id });
  });
  return { ok: true, user };
}

/** How addresses are kept and compared. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
