import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { members } from "#db/schema/workspace.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import type { MemberChange } from "./change-role.ts";
import { isLastOwner, mayHandle } from "./owner-rule.ts";
import { withdrawInvitesOf } from "./revoke-invite.ts";

export const removeMemberSchema = z.object({ userId: z.string().max(64) });

/** What the person made stays; what they have open closes. */
export async function removeMember(
  ctx: Ctx,
  grant: Granted<"member.manage">,
  { userId }: z.output<typeof removeMemberSchema>,
): Promise<MemberChange> {
  const { workspaceId } = grant;
  const membership = and(eq(members.workspaceId, workspaceId), eq(members.userId, userId));
  const result = await ctx.db.transact<MemberChange>(async (tx) => {
    const [member] = await tx.select({ role: members.role }).from(members).where(membership);
    if (!member) return { ok: false, reason: "not-a-member" };
    if (!mayHandle(grant, member.role)) throw new AppError("forbidden");
    if (await isLastOwner(tx, workspaceId, userId)) return { ok: false, reason: "last-owner" };
    await tx.delete(members).where(membership);
    await withdrawInvitesOf(tx, ctx, { workspaceId, userId });
    await record(tx, ctx, {
      workspaceId,
      event: "member.removed",
      subject: userId,
      detail: { role: member.role },
    });
    return { ok: true };
  });
  if (result.ok) {
    ctx.outside.revoke({ kind: "member", workspaceId, userId });
    ctx.outside.announce(workspaceId, { kind: "members" });
  }
  return result;
}
