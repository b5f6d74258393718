import { eq } from "drizzle-orm";
import { z } from "zod";
import { credentials, members, users } from "#db/schema/workspace.ts";
import type { MemberRole } from "#domain/access/policy.ts";
import type { Granted } from "../access/authorize.ts";
import { hashPassword } from "../access/password.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { emailAddress, hasGoodPassword, newPassword, personName } from "./settings.ts";

export const addUserSchema = z
  .object({
    name: personName,
    email: emailAddress,
    password: newPassword,
  })
  .refine(hasGoodPassword);

type Membership = { grant: Granted<"member.manage">; role: MemberRole };
export type AddUserResult = { ok: true; userId: string } | { ok: false; reason: "email-taken" };

/** An account made by whoever runs the server, with a place in a workspace if one is given. */
export async function addUser(
  ctx: Ctx,
  { name, email, password }: z.output<typeof addUserSchema>,
  membership: Membership | null,
): Promise<AddUserResult> {
  if (ctx.actor.kind !== "system") throw new AppError("forbidden");
  const passwordHash = await hashPassword(password);
  const result = await ctx.db.transact<AddUserResult>(async (tx) => {
    const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (taken) return { ok: false, reason: "email-taken" };
    const userId = ctx.newId();
    const createdAt = ctx.now();
    await tx.insert(users).values({ id: userId, name, email, createdAt });
    await tx.insert(credentials).values({ userId, passwordHash, changedAt: createdAt });
    if (membership) {
      const { workspaceId } = membership.grant;
      await tx.insert(members).values({ workspaceId, userId, role: membership.role, createdAt });
    }
    await record(tx, ctx, {
      workspaceId: membership?.grant.workspaceId ?? null,
      event: "user.added",
      subject: userId,
      ...(membership ? { detail: { role: membership.role } } : {}),
    });
    return { ok: true, userId };
  });
  if (result.ok && membership) {
    ctx.outside.announce(membership.grant.workspaceId, { kind: "members" });
  }
  return result;
}
