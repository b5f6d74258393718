import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { invites } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import type { Granted } from "../access/authorize.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";

export const revokeInviteSchema = z.object({ inviteId: z.string().max(64) });

/** The link stops working at once. */
export async function revokeInvite(
  ctx: Ctx,
  grant: Granted<"member.manage">,
  { inviteId }: z.output<typeof revokeInviteSchema>,
): Promise<{ ok: true } | { ok: false; reason: "invite-gone" }> {
  const { workspaceId } = grant;
  const isRevoked = await ctx.db.transact(async (tx) => {
    const open = and(
      eq(invites.id, inviteId),
      eq(invites.workspaceId, workspaceId),
      isNull(invites.acceptedAt),
      isNull(invites.revokedAt),
    );
    const rows = await tx
      .update(invites)
      .set({ revokedAt: ctx.now() })
      .where(open)
      .returning({ id: invites.id });
    if (rows.length === 0) return false;
    await record(tx, ctx, { workspaceId, event: "member.invite-revoked", subject: inviteId });
    return true;
  });
  if (!isRevoked) return { ok: false, reason: "invite-gone" };
  ctx.outside.announce(workspaceId, { kind: "members" });
  return { ok: true };
}

/** Who loses the right to invite cannot come back, or bring others, by a link made while they had it. */
export async function withdrawInvitesOf(
  tx: Tx,
  ctx: Ctx,
  { workspaceId, userId }: { workspaceId: string; userId: string },
): Promise<void> {
  await tx
    .update(invites)
    .set({ revokedAt: ctx.now() })
    .where(
      and(
        eq(invites.workspaceId, workspaceId),
        eq(invites.createdBy, userId),
        isNull(invites.acceptedAt),
        isNull(invites.revokedAt),
      ),
    );
}
