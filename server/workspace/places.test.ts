import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jobs } from "#db/schema/jobs.ts";
import { audit, credentials, members, sessions, users, workspaces } from "#db/schema/workspace.ts";
import { createTestDatabase } from "#db/testing.ts";
import { authorize } from "../access/authorize.ts";
import { hashPassword, verifyPassword } from "../access/password.ts";
import { createContext, type Revocation } from "../context.ts";
import { createWorld } from "../testing.ts";
import { changePassword } from "./change-password.ts";
import { createWorkspace } from "./create-workspace.ts";
import { readSettings } from "./read.ts";
import { setUp, setUpSchema } from "./set-up.ts";
import { createSetupToken } from "./setup-token.ts";
import { slugOf } from "./slug.ts";
import { updateProfile } from "./update-profile.ts";
import { updateSettings, updateSettingsSchema } from "./update-settings.ts";

const w = { workspaceId: "w" };

describe("set-up", () => {
  const form = {
    name: "Own Er",
    email: " Owner@Example.org ",
    password: "nine quiet birches",
    workspace: "Hyvä palvelu",
    locale: "fi",
    timeZone: "Europe/Helsinki",
    wantsDemo: true,
  };

  it("makes the owner and the first workspace, asks for the demo, and works once", async () => {
    const db = await createTestDatabase();
    try {
      const ctx = createContext(db, { kind: "system" });
      const token = (await db.transact(createSetupToken)) ?? "";
      const input = setUpSchema.parse({ ...form, token });
      expect(await setUp(ctx, input)).toEqual({ ok: true, slug: "hyva-palvelu" });
      expect(await setUp(ctx, input)).toEqual({ ok: false, reason: "token-spent" });
      const people = await db.read
        .select({ email: users.email, role: members.role, slug: workspaces.slug })
        .from(users)
        .innerJoin(members, eq(members.userId, users.id))
        .innerJoin(workspaces, eq(workspaces.id, members.workspaceId));
      expect(people).toEqual([{ email: "owner@example.org", role: "owner", slug: "hyva-palvelu" }]);
      expect(await db.read.select({ kind: jobs.kind }).from(jobs)).toEqual([{ kind: "demo" }]);
      const rows = await db.read.select({ event: audit.event }).from(audit);
      expect(rows.map(({ event }) => event)).toEqual(["workspace.created", "instance.set-up"]);
    } finally {
      await db.close();
    }
  });

  it("opens to nobody with another token, nor once there are people", async () => {
    const world = await createWorld();
    try {
      const input = setUpSchema.parse({ ...form, token: "guess" });
      const spent = { ok: false, reason: "token-spent" };
      expect(await setUp(world.system, input)).toEqual(spent);
      expect(await world.db.transact(createSetupToken)).toBe(null);
    } finally {
      await world.close();
    }
  });

  it("refuses a password that is short, tried first or the person's own, an address that is none, and a zone that is nowhere", () => {
    for (const wrong of [
      { password: "short" },
      { password: "aaaaaaaaaa" },
      { password: "owner@example.org" },
      { email: "owner" },
      { timeZone: "Mars/Base" },
    ]) {
      expect(setUpSchema.safeParse({ ...form, token: "t", ...wrong }).success).toBe(false);
    }
  });
});

describe("in a world", () => {
  let world: Awaited<ReturnType<typeof createWorld>>;
  beforeEach(async () => {
    world = await createWorld();
  });
  afterEach(() => world.close());

  const events = async () => (await world.db.read.select().from(audit)).map(({ event }) => event);

  it("anybody with an account may start a workspace and owns it; same names get other addresses", async () => {
    const input = { name: "Elsewhere", locale: "en", timeZone: "Europe/Helsinki" } as const;
    expect(await createWorkspace(world.as("viewer"), input)).toEqual({
      ok: true,
      slug: "elsewhere-2",
    });
    const mine = await world.db.read
      .select({ slug: workspaces.slug, role: members.role })
      .from(members)
      .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
      .where(eq(members.userId, "viewer"));
    expect(mine).toContainEqual({ slug: "elsewhere-2", role: "owner" });
    expect(await events()).toEqual(["workspace.created"]);
    await expect(createWorkspace(world.system, input)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("an administrator changes the settings; only what is named changes", async () => {
    const ctx = world.as("admin");
    const grant = await authorize(ctx, "workspace.manage", w);
    await updateSettings(
      ctx,
      grant,
      updateSettingsSchema.parse({ name: " CX ", isSensitive: true }),
    );
    expect(await readSettings(ctx, await authorize(ctx, "workspace.read", w))).toEqual({
      name: "CX",
      slug: "w",
      locale: "en",
      timeZone: "Europe/Helsinki",
      pseudonymises: true,
      isSensitive: true,
      retentionMonths: null,
      isDemo: false,
    });
    expect(await events()).toEqual(["workspace.settings-changed"]);
  });

  it("an editor cannot change the settings, and a stranger finds none", async () => {
    await expect(authorize(world.as("editor"), "workspace.manage", w)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(world.stranger, "workspace.manage", w)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("a person changes their own name and language", async () => {
    await updateProfile(world.as("editor"), { name: "Ed", locale: "fi" });
    const [row] = await world.db.read.select().from(users).where(eq(users.id, "editor"));
    expect(row).toMatchObject({ name: "Ed", locale: "fi" });
    expect(await events()).toEqual(["user.profile-changed"]);
    await expect(updateProfile(world.system, { name: "x" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("a new password ends every session but the one at hand", async () => {
    const passwordHash = await hashPassword("nine quiet birches");
    const expires = new Date("2027-01-01T00:00:00Z");
    await world.db.transact(async (tx) => {
      await tx.insert(credentials).values({ userId: "editor", passwordHash, changedAt: world.at });
      await tx.insert(sessions).values(
        ["here", "there"].map((tokenHash) => ({
          tokenHash,
          userId: "editor",
          expires,
          createdAt: world.at,
        })),
      );
    });
    const revoked: Revocation[] = [];
    const base = world.as("editor");
    const ctx = {
      ...base,
      outside: { ...base.outside, revoke: (what: Revocation) => revoked.push(what) },
    };
    const next = "ten quiet birches";
    const wrong = { current: "not it", next, keep: "here" };
    expect(await changePassword(ctx, wrong)).toEqual({ ok: false, reason: "wrong-password" });

    const right = { current: "nine quiet birches", next, keep: "here" };
    expect(await changePassword(ctx, right)).toEqual({ ok: true });
    const left = await world.db.read.select({ tokenHash: sessions.tokenHash }).from(sessions);
    expect(left).toEqual([{ tokenHash: "here" }]);
    expect(revoked).toEqual([{ kind: "session", tokenHash: "there" }]);
    const [row] = await world.db.read.select().from(credentials);
    expect(await verifyPassword(next, row?.passwordHash ?? null)).toBe(true);
    expect(await events()).toEqual(["user.password-changed"]);
  });
});

it.each([
  ["Hyvä palvelu Oy", "hyva-palvelu-oy"],
  ["  --Åbo & Co.-- ", "abo-co"],
  ["日本", "workspace"],
])("the address of %j is %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
