import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { invites, members, users, workspaces } from "#db/schema/workspace.ts";
import type { MemberRole } from "#domain/access/policy.ts";
import type { Granted } from "../access/authorize.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";

export type Member = {
  userId: string;
  name: string;
  email: string;
  role: MemberRole;
  joinedAt: Date;
};

export async function readMembers(ctx: Ctx, grant: Granted<"member.read">): Promise<Member[]> {
  return ctx.db.read
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: members.role,
      joinedAt: members.createdAt,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.workspaceId, grant.workspaceId))
    .orderBy(asc(members.createdAt), asc(users.name));
}

export type PendingInvite = {
  id: string;
  role: MemberRole;
  inviter: string | null;
  expiresAt: Date;
};

/** Links that still let somebody in. The link itself is not kept and cannot be shown again. */
export async function readInvites(
  ctx: Ctx,
  grant: Granted<"member.manage">,
): Promise<PendingInvite[]> {
  return ctx.db.read
    .select({
      id: invites.id,
      role: invites.role,
      inviter: users.name,
      expiresAt: invites.expiresAt,
    })
    .from(invites)
    .leftJoin(users, eq(users.id, invites.createdBy))
    .where(
      and(
        eq(invites.workspaceId, grant.workspaceId),
        isNull(invites.acceptedAt),
        isNull(invites.revokedAt),
        gt(invites.expiresAt, ctx.now()),
      ),
    )
    .orderBy(asc(invites.expiresAt));
}

export type Settings = {
  name: string;
  slug: string;
  locale: "en" | "fi";
  timeZone: string;
  pseudonymises: boolean;
  isSensitive: boolean;
  retentionMonths: number | null;
  isDemo: boolean;
};

export async function readSettings(ctx: Ctx, grant: Granted<"workspace.read">): Promise<Settings> {
  const [row] = await ctx.db.read
    .select({
      name: workspaces.name,
      slug: workspaces.slug,
      locale: workspaces.locale,
      timeZone: workspaces.timeZone,
      pseudonymises: workspaces.pseudonymises,
      isSensitive: workspaces.isSensitive,
      retentionMonths: workspaces.retentionMonths,
      isDemo: workspaces.isDemo,
    })
    .from(workspaces)
    .where(eq(workspaces.id, grant.workspaceId));
  if (!row) throw new AppError("not-found");
  return row;
}
