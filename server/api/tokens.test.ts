import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apiTokens } from "#db/schema/api.ts";
import { members, workspaces } from "#db/schema/workspace.ts";
import { memberRoles } from "#domain/access/policy.ts";
import { authorize } from "../access/authorize.ts";
import { requestsAToken } from "./limits.ts";
import { readTokens } from "./read-tokens.ts";
import { revokeToken } from "./revoke-token.ts";
import { type ApiWorld, createApiWorld } from "./testing.ts";

let world: ApiWorld;
beforeEach(async () => {
  world = await createApiWorld();
});
afterEach(() => world.close());

const here = { workspaceId: "w" };

describe("a token", () => {
  it("is made by owners and administrators, and by nobody else", async () => {
    for (const role of memberRoles) {
      const made = world.token(["maps:read"], world.as(role));
      if (role === "owner" || role === "admin") {
        expect((await made).token).toMatch(/^polku_[\w-]{43}$/);
      } else {
        await expect(made).rejects.toMatchObject({ code: "forbidden" });
      }
    }
    await expect(authorize(world.stranger, "api.manage", here)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is nowhere in the database as it is, and what happens to it is in the audit", async () => {
    const { id, token } = await world.token();
    const [row] = await world.db.read.select().from(apiTokens).where(eq(apiTokens.id, id));
    expect(JSON.stringify(row)).not.toContain(token.slice(12));
    await world.revoke(id);
    expect(await world.events(id)).toEqual(["token.created", "token.revoked"]);
  });

  it("opens nothing from the moment it is revoked", async () => {
    const { id, token } = await world.token();
    expect((await world.ask("/me", { token })).status).toBe(200);
    expect(await world.revoke(id)).toEqual({ ok: true });
    expect(await world.ask("/me", { token })).toMatchObject({
      status: 401,
      body: { reason: "unauthorized" },
    });
    expect(await world.revoke(id)).toEqual({ ok: false, reason: "token-gone" });
  });

  it("cannot be revoked from another workspace", async () => {
    const { id, token } = await world.token();
    const grant = await authorize(world.stranger, "api.manage", { workspaceId: "elsewhere" });
    expect(await revokeToken(world.stranger, grant, { tokenId: id })).toMatchObject({ ok: false });
    expect((await world.ask("/me", { token })).status).toBe(200);
  });

  it("opens nothing past its day, nor in a workspace that was deleted", async () => {
    const { id, token } = await world.token();
    const set = (values: Partial<typeof apiTokens.$inferInsert>) =>
      world.db.transact(async (tx) => {
        await tx.update(apiTokens).set(values).where(eq(apiTokens.id, id));
      });
    await set({ expiresAt: world.at });
    expect((await world.ask("/me", { token })).status).toBe(401);
    await set({ expiresAt: null });
    expect((await world.ask("/me", { token })).status).toBe(200);
    await world.db.transact(async (tx) => {
      await tx.update(workspaces).set({ deletedAt: world.at }).where(eq(workspaces.id, "w"));
    });
    expect((await world.ask("/me", { token })).status).toBe(401);
  });

  it("sleeps while whoever made it may not make one", async () => {
    const { token } = await world.token();
    const setRole = (role: "admin" | "editor") =>
      world.db.transact(async (tx) => {
        await tx.update(members).set({ role }).where(eq(members.userId, "admin"));
      });
    await setRole("editor");
    expect((await world.ask("/me", { token })).status).toBe(401);
    const owner = world.as("owner");
    const list = await readTokens(owner, await authorize(owner, "api.manage", here));
    expect(list.map(({ status }) => status)).toEqual(["asleep"]);
    await setRole("admin");
    expect((await world.ask("/me", { token })).status).toBe(200);
  });

  it("tells when it was last used", async () => {
    const { token } = await world.token();
    const grant = await authorize(world.admin, "api.manage", here);
    expect((await readTokens(world.admin, grant))[0]?.lastUsedAt).toBeNull();
    await world.ask("/me", { token });
    expect((await readTokens(world.admin, grant))[0]?.lastUsedAt).toEqual(world.at);
  });

  it("that asks too often is told when to come again, and others are not held up", async () => {
    const { token } = await world.token();
    for (let i = 0; i < requestsAToken.burst; i++) {
      expect((await world.ask("/me", { token, address: `10.0.1.${i}` })).status).toBe(200);
    }
    const refused = await world.ask("/me", { token });
    expect(refused).toMatchObject({ status: 429, body: { reason: "too-many-requests" } });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const { token: other } = await world.token();
    expect((await world.ask("/me", { token: other })).status).toBe(200);
  });

  it("is guessed from no address for long", async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 40; i++) {
      const { status } = await world.ask("/me", { token: `polku_${i}`, address: "10.6.6.6" });
      statuses.add(status);
    }
    expect([...statuses]).toEqual([401, 429]);
    const { token } = await world.token();
    expect((await world.ask("/me", { token, address: "10.6.6.6" })).status).toBe(200);
  });
});
