import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { credentials, invites, members, users } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { hashPassword } from "../access/password.ts";
import { record } from "../audit.ts";
import type { Ctx } from "../context.ts";
import { type OpenInvite, readInvite } from "./read-invite.ts";
import { emailAddress, hasGoodPassword, locale, newPassword, personName } from "./settings.ts";

const token = z.string().max(100);

export const acceptInviteSchema = z.object({ token });

export const joinSchema = z
  .object({
    token,
    name: personName,
    email: emailAddress,
    password: newPassword,
    locale,
  })
  .refine(hasGoodPassword);

type Refused = { ok: false; reason: "invite-gone" | "email-taken" };
export type AcceptResult = { ok: true; slug: string } | Refused;
type Joined = { ok: true; slug: string; workspaceId: string } | Refused;

/** Whoever is signed in joins with the role of the link. Who is a member already stays as they are. */
export async function acceptInvite(
  ctx: Ctx,
  input: z.output<typeof acceptInviteSchema>,
): Promise<AcceptResult> {
  if (ctx.actor.kind !== "user") return { ok: false, reason: "invite-gone" };
  const { userId } = ctx.actor;
  const joined = await ctx.db.transact<Joined>(async (tx) => {
    const invite = await readInvite(tx, input.token, ctx.now());
    if (!invite) return { ok: false, reason: "invite-gone" };
    await join(tx, ctx, invite, userId);
    return { ok: true, slug: invite.slug, workspaceId: invite.workspaceId };
  });
  return tellOthers(ctx, joined);
}

/** Somebody new: makes the account and joins, in one go. */
export async function joinByInvite(
  ctx: Ctx,
  input: z.output<typeof joinSchema>,
): Promise<AcceptResult> {
  // An open door may not be made to hash for nothing.
  if (!(await readInvite(ctx.db.read, input.token, ctx.now()))) {
    return { ok: false, reason: "invite-gone" };
  }
  const passwordHash = await hashPassword(input.password);
  const id = ctx.newId();
  const newcomer: Ctx = { ...ctx, actor: { kind: "user", userId: id } };
  const joined = await ctx.db.transact<Joined>(async (tx) => {
    const invite = await readInvite(tx, input.token, ctx.now());
    if (!invite) return { ok: false, reason: "invite-gone" };
    const [taken] = await tx
      .select({ id: users.id })
      .from(users)
      .where(eq(users.email, input.email));
    if (taken) return { ok: false, reason: "email-taken" };
    const createdAt = ctx.now();
    await tx.insert(users).values({
      id,
      name: input.name,
      email: input.email,
      locale: input.locale,
      createdAt,
    });
    await tx.insert(credentials).values({ userId: id, passwordHash, changedAt: createdAt });
    await join(tx, newcomer, invite, id);
    return { ok: true, slug: invite.slug, workspaceId: invite.workspaceId };
  });
  return tellOthers(ctx, joined);
}

function tellOthers(ctx: Ctx, joined: Joined): AcceptResult {
  if (!joined.ok) return joined;
  ctx.outside.announce(joined.workspaceId, { kind: "members" });
  return { ok: true, slug: joined.slug };
}

async function join(tx: Tx, ctx: Ctx, invite: OpenInvite, userId: string): Promise<void> {
  const { workspaceId, role } = invite;
  const [already] = await tx
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.userId, userId)));
  // The link is one person's: a member who tries it does not use it up for the one it was meant for.
  if (already) return;
  const at = ctx.now();
  await tx
    .update(invites)
    .set({ acceptedAt: at, acceptedBy: userId })
    .where(eq(invites.id, invite.id));
  await tx.insert(members).values({ workspaceId, userId, role, createdAt: at });
  await record(tx, ctx, {
    workspaceId,
    event: "member.joined",
    subject: userId,
    detail: { role, invite: invite.id },
  });
}
