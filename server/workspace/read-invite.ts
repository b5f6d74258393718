import { and, eq, gt, isNull } from "drizzle-orm";
import { invites, users, workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import type { MemberRole } from "#domain/access/policy.ts";
import { hashToken } from "../access/session-token.ts";

export type OpenInvite = {
  id: string;
  role: MemberRole;
  workspaceId: string;
  slug: string;
  workspaceName: string;
  locale: "en" | "fi";
  /** who sent it, if that person is still there */
  inviter: string | null;
  expiresAt: Date;
};

/** The invite behind a link's token, while it opens anything; otherwise null, whatever the cause. */
export async function readInvite(tx: Tx, token: string, now: Date): Promise<OpenInvite | null> {
  const [row] = await tx
    .select({
      id: invites.id,
      role: invites.role,
      workspaceId: workspaces.id,
      slug: workspaces.slug,
      workspaceName: workspaces.name,
      locale: workspaces.locale,
      inviter: users.name,
      expiresAt: invites.expiresAt,
    })
    .from(invites)
    .innerJoin(workspaces, eq(workspaces.id, invites.workspaceId))
    .leftJoin(users, eq(users.id, invites.createdBy))
    .where(
      and(
        eq(invites.tokenHash, hashToken(token)),
        gt(invites.expiresAt, now),
        isNull(invites.acceptedAt),
        isNull(invites.revokedAt),
        isNull(workspaces.deletedAt),
      ),
    );
  return row ?? null;
}
