import { z } from "zod";
import { invites } from "#db/schema/workspace.ts";
import { memberRoles } from "#domain/access/policy.ts";
import type { Granted } from "../access/authorize.ts";
import { hashToken, newToken } from "../access/session-token.ts";
import { record } from "../audit.ts";
import { actorId, type Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { mayHandle } from "./owner-rule.ts";

const dayMs = 24 * 60 * 60 * 1000;

export const inviteSchema = z.object({
  role: z.enum(memberRoles),
  days: z.union([z.literal(1), z.literal(7), z.literal(30)]),
});

export type InviteResult = {
  ok: true;
  id: string;
  /** for the link, shown once: only its hash is kept */
  token: string;
  expiresAt: Date;
};

/** A link that lets one person in with a role, until it is used, revoked or past its day. */
export async function invite(
  ctx: Ctx,
  grant: Granted<"member.manage">,
  { role, days }: z.output<typeof inviteSchema>,
): Promise<InviteResult> {
  if (!mayHandle(grant, role)) throw new AppError("forbidden");
  const { workspaceId } = grant;
  const id = ctx.newId();
  const token = newToken();
  const createdAt = ctx.now();
  const expiresAt = new Date(createdAt.getTime() + days * dayMs);
  await ctx.db.transact(async (tx) => {
    await tx.insert(invites).values({
      id,
      workspaceId,
      tokenHash: hashToken(token),
      role,
      createdBy: actorId(ctx.actor) ?? "system",
      createdAt,
      expiresAt,
    });
    await record(tx, ctx, { workspaceId, event: "member.invited", subject: id, detail: { role } });
  });
  ctx.outside.announce(workspaceId, { kind: "members" });
  return { ok: true, id, token, expiresAt };
}
