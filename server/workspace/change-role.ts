import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { members } from "#db/schema/workspace.ts";
import { isAllowed, memberRoles } from "#domain/access/policy.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { isLastOwner, mayHandle } from "./owner-rule.ts";
import { withdrawInvitesOf } from "./revoke-invite.ts";

export const changeRoleSchema = z.object({
  userId: z.string().max(64),
  role: z.enum(memberRoles),
});

export type MemberChange = { ok: true } | { ok: false; reason: "not-a-member" | "last-owner" };

/** Takes effect at once, also on what the member has open. */
export async function changeRole(
  ctx: Ctx,
  grant: Granted<"member.manage">,
  { userId, role }: z.output<typeof changeRoleSchema>,
): Promise<MemberChange> {
  const { workspaceId } = grant;
  const membership = and(eq(members.workspaceId, workspaceId), eq(members.userId, userId));
  const result = await ctx.db.transact<MemberChange>(async (tx) => {
    const [member] = await tx.select({ role: members.role }).from(members).where(membership);
    if (!member) return { ok: false, reason: "not-a-member" };
    if (member.role === role) return { ok: true };
    if (!mayHandle(grant, member.role) || !mayHandle(grant, role)) throw new AppError("forbidden");
    if (await isLastOwner(tx, workspaceId, userId)) return { ok: false, reason: "last-owner" };
    await tx.update(members).set({ role }).where(membership);
    if (!isAllowed(role, "member.manageOwner")) {
      await withdrawInvitesOf(tx, ctx, { workspaceId, userId });
    }
    await record(tx, ctx, {
      workspaceId,
      event: "member.role-changed",
      subject: userId,
      detail: { from: member.role, to: role },
    });
    return { ok: true };
  });
  if (result.ok) {
    ctx.outside.revoke({ kind: "member", workspaceId, userId });
    ctx.outside.announce(workspaceId, { kind: "members" });
  }
  return result;
}
