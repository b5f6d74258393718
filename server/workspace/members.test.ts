import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { audit, invites, members, sessions } from "#db/schema/workspace.ts";
import { authorize } from "../access/authorize.ts";
import { hashToken } from "../access/session-token.ts";
import type { Ctx, Revocation } from "../context.ts";
import { createWorld } from "../testing.ts";
import { acceptInvite, joinByInvite } from "./accept-invite.ts";
import { changeRole } from "./change-role.ts";
import { invite } from "./invite.ts";
import { readInvites, readMembers } from "./read.ts";
import { readInvite } from "./read-invite.ts";
import { removeMember } from "./remove-member.ts";
import { revokeInvite } from "./revoke-invite.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const w = { workspaceId: "w" };
const newcomer = {
  name: "New Comer",
  email: "new@example.org",
  password: "nine quiet birches",
  locale: "fi" as const,
};

describe("an invitation", () => {
  it("lets its reader in with its role, once, and keeps only the token's hash", async () => {
    const { id, token } = await inviteAs("admin", "reviewer");
    const [row] = await world.db.read.select().from(invites).where(eq(invites.id, id));
    expect(row?.tokenHash).toBe(hashToken(token));
    expect(Buffer.from(token, "base64url").length).toBeGreaterThanOrEqual(16);

    expect(await acceptInvite(world.stranger, { token })).toEqual({ ok: true, slug: "w" });
    expect(await roleOf("stranger")).toBe("reviewer");
    expect(await joinByInvite(world.system, { token, ...newcomer })).toEqual({
      ok: false,
      reason: "invite-gone",
    });
    expect(await events()).toEqual(["member.invited", "member.joined"]);
  });

  it("makes an account for somebody new", async () => {
    const { token } = await inviteAs("owner", "editor");
    expect(await joinByInvite(world.system, { token, ...newcomer })).toEqual({
      ok: true,
      slug: "w",
    });
    const ctx = world.as("owner");
    const all = await readMembers(ctx, await authorize(ctx, "member.read", w));
    expect(all.find(({ email }) => email === newcomer.email)).toMatchObject({
      name: "New Comer",
      role: "editor",
    });
  });

  it("does not take over an account that is there", async () => {
    const { token } = await inviteAs("owner", "editor");
    const taken = { token, ...newcomer, email: "stranger@example.org" };
    expect(await joinByInvite(world.system, taken)).toEqual({ ok: false, reason: "email-taken" });
    expect(await roleOf("stranger")).toBe(null);
  });

  it("opens nothing after its day, or when it was withdrawn", async () => {
    const late = await inviteAs("owner", "editor");
    const after = new Date(late.expiresAt.getTime() + 1);
    expect(await readInvite(world.db.read, late.token, after)).toBe(null);

    const { id, token } = await inviteAs("owner", "editor");
    const ctx = world.as("admin");
    const grant = await authorize(ctx, "member.manage", w);
    expect(await revokeInvite(ctx, grant, { inviteId: id })).toEqual({ ok: true });
    expect(await revokeInvite(ctx, grant, { inviteId: id })).toEqual({
      ok: false,
      reason: "invite-gone",
    });
    expect(await acceptInvite(world.stranger, { token })).toEqual({
      ok: false,
      reason: "invite-gone",
    });
    expect((await readInvites(ctx, grant)).map((row) => row.id)).toEqual([late.id]);
    expect(await events()).toContain("member.invite-revoked");
  });

  it("is not used up by a member who opens it, nor changes their role", async () => {
    const { token } = await inviteAs("owner", "admin");
    expect(await acceptInvite(world.as("viewer"), { token })).toEqual({ ok: true, slug: "w" });
    expect(await roleOf("viewer")).toBe("viewer");
    expect(await acceptInvite(world.stranger, { token })).toEqual({ ok: true, slug: "w" });
  });

  it("as an owner is an owner's to give", async () => {
    await expect(inviteAs("admin", "owner")).rejects.toMatchObject({ code: "forbidden" });
    expect(await inviteAs("owner", "owner")).toMatchObject({ ok: true });
  });

  it("is refused to an editor, and a stranger sees no workspace", async () => {
    await expect(inviteAs("editor", "viewer")).rejects.toMatchObject({ code: "forbidden" });
    await expect(authorize(world.stranger, "member.manage", w)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("a role", () => {
  it("changes at once, on open connections too, and is written down", async () => {
    const { ctx, revoked } = listening(world.as("admin"));
    const grant = await authorize(ctx, "member.manage", w);
    const result = await changeRole(ctx, grant, { userId: "editor", role: "viewer" });
    expect(result).toEqual({ ok: true });
    expect(await roleOf("editor")).toBe("viewer");
    expect(revoked).toEqual([{ kind: "member", workspaceId: "w", userId: "editor" }]);
    expect(await events()).toEqual(["member.role-changed"]);
  });

  it("of the last owner stays", async () => {
    const ctx = world.as("owner");
    const grant = await authorize(ctx, "member.manage", w);
    expect(await changeRole(ctx, grant, { userId: "owner", role: "editor" })).toEqual({
      ok: false,
      reason: "last-owner",
    });
    await changeRole(ctx, grant, { userId: "admin", role: "owner" });
    expect(await changeRole(ctx, grant, { userId: "owner", role: "editor" })).toEqual({ ok: true });
  });

  it("of an owner is not an administrator's to change, nor to give", async () => {
    const ctx = world.as("admin");
    const grant = await authorize(ctx, "member.manage", w);
    for (const change of [
      { userId: "owner", role: "viewer" as const },
      { userId: "admin", role: "owner" as const },
    ]) {
      await expect(changeRole(ctx, grant, change)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(removeMember(ctx, grant, { userId: "owner" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("of somebody from another workspace is out of reach", async () => {
    const ctx = world.as("owner");
    const grant = await authorize(ctx, "member.manage", w);
    expect(await changeRole(ctx, grant, { userId: "stranger", role: "viewer" })).toEqual({
      ok: false,
      reason: "not-a-member",
    });
  });
});

describe("a member", () => {
  it("who may no longer invite cannot come back by a link made before", async () => {
    const ctx = world.as("owner");
    const grant = await authorize(ctx, "member.manage", w);
    const kept = await inviteAs("owner", "viewer");
    const own = await inviteAs("admin", "admin");
    await changeRole(ctx, grant, { userId: "admin", role: "viewer" });
    expect(await readInvite(world.db.read, own.token, world.at)).toBe(null);
    await changeRole(ctx, grant, { userId: "admin", role: "admin" });
    const { token } = await inviteAs("admin", "admin");
    await removeMember(ctx, grant, { userId: "admin" });
    expect(await acceptInvite(world.as("admin"), { token })).toEqual({
      ok: false,
      reason: "invite-gone",
    });
    expect(await readInvite(world.db.read, kept.token, world.at)).not.toBe(null);
  });

  it("who is removed loses the workspace and every open connection to it", async () => {
    const { ctx, revoked } = listening(world.as("admin"));
    const grant = await authorize(ctx, "member.manage", w);
    expect(await removeMember(ctx, grant, { userId: "editor" })).toEqual({ ok: true });
    expect(revoked).toEqual([{ kind: "member", workspaceId: "w", userId: "editor" }]);
    await expect(authorize(world.as("editor"), "workspace.read", w)).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await events()).toEqual(["member.removed"]);
  });

  it("who is the last owner cannot be removed", async () => {
    const ctx = world.as("owner");
    const grant = await authorize(ctx, "member.manage", w);
    expect(await removeMember(ctx, grant, { userId: "owner" })).toEqual({
      ok: false,
      reason: "last-owner",
    });
    expect(await world.db.read.select().from(sessions)).toEqual([]);
  });
});

async function inviteAs(
  role: "owner" | "admin" | "editor",
  to: "owner" | "admin" | "editor" | "reviewer" | "viewer",
) {
  const ctx = world.as(role);
  return invite(ctx, await authorize(ctx, "member.manage", w), { role: to, days: 7 });
}

async function roleOf(userId: string) {
  const [row] = await world.db.read
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.workspaceId, "w"), eq(members.userId, userId)));
  return row?.role ?? null;
}

async function events() {
  const rows = await world.db.read.select().from(audit).where(eq(audit.workspaceId, "w"));
  return rows.map(({ event }) => event);
}

function listening(ctx: Ctx) {
  const revoked: Revocation[] = [];
  const outside = { ...ctx.outside, revoke: (what: Revocation) => revoked.push(what) };
  return { ctx: { ...ctx, outside }, revoked };
}
