import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { maps } from "#db/schema/map.ts";
import { members, sessions, workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { startLiveWorld, stepTitle, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

describe("a lost right closes what was open within a second", () => {
  const open = async (userId: string, cookie?: string) => {
    const client = await world.join(userId, cookie ? { cookie } : {});
    await client.synced();
    return client;
  };
  const change = (write: (tx: Tx) => Promise<unknown>) =>
    world.db.transact(async (tx) => void (await write(tx)));
  const closeOf = async (client: Awaited<ReturnType<typeof open>>) => {
    const fromMs = Date.now();
    await until(() => client.closes.length > 0);
    expect(Date.now() - fromMs).toBeLessThan(1_000);
    return client.closes[0];
  };
  const isEditor = and(eq(members.workspaceId, "w"), eq(members.userId, "editor"));

  it("when a session is ended", async () => {
    const { cookie, tokenHash } = await world.signIn("editor");
    const client = await open("editor", cookie);
    await change((tx) => tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash)));
    world.live.revoke({ kind: "session", tokenHash });
    expect(await closeOf(client)).toEqual({ code: 4401, reason: "signed-out" });
  });

  it("when a session runs out, and when it was ended from outside the server", async () => {
    const { cookie, tokenHash } = await world.signIn("editor");
    const client = await open("editor", cookie);
    const other = await open("owner");
    await change((tx) =>
      tx.update(sessions).set({ expires: new Date() }).where(eq(sessions.tokenHash, tokenHash)),
    );
    expect(await closeOf(client)).toEqual({ code: 4401, reason: "signed-out" });
    await change((tx) => tx.delete(sessions).where(eq(sessions.userId, "owner")));
    expect(await closeOf(other)).toEqual({ code: 4401, reason: "signed-out" });
  });

  it("when an editor becomes a viewer, who comes back to read only", async () => {
    const client = await open("editor");
    await change((tx) => tx.update(members).set({ role: "viewer" }).where(isEditor));
    world.live.revoke({ kind: "member", workspaceId: "w", userId: "editor" });
    expect((await closeOf(client))?.reason).toBe("rights-changed");
    await until(() => client.provider.authorizedScope === "readonly" && client.provider.synced);
    const edit = {
      doc: client.doc,
      origin: "person",
      env: { newId: () => "", random: Math.random },
    };
    renameStep(edit, { id: "s1", title: "No more" });
    const other = await open("owner");
    expect(stepTitle(other.doc)).toBe("Step s1");
  });

  it("when a viewer becomes an editor, who comes back to write", async () => {
    const client = await open("viewer");
    await change((tx) =>
      tx.update(members).set({ role: "editor" }).where(eq(members.userId, "viewer")),
    );
    expect((await closeOf(client))?.reason).toBe("rights-changed");
    await until(() => client.provider.authorizedScope === "read-write" && client.provider.synced);
  });

  it("when a membership ends, of maps and of announcements", async () => {
    const client = await open("editor");
    const { cookie } = await world.signIn("editor");
    const origin = `http://127.0.0.1:${world.port}`;
    const listening = new WebSocket(`ws://127.0.0.1:${world.port}/live?workspace=w`, {
      headers: { cookie, origin },
    });
    await new Promise((resolve) => listening.on("open", resolve));
    const heard = new Promise((resolve) =>
      listening.on("close", (_, reason) => resolve(String(reason))),
    );
    await change((tx) => tx.delete(members).where(isEditor));
    world.live.revoke({ kind: "member", workspaceId: "w", userId: "editor" });
    expect((await closeOf(client))?.reason).toBe("rights-changed");
    expect(await heard).toBe("rights-changed");
    await until(() => client.refusals.length > 0);
    expect(client.refusals[0]).toBe("not-found");
  });

  it("when a map, or the whole workspace, is deleted", async () => {
    const client = await open("editor");
    await change((tx) => tx.update(maps).set({ deletedAt: world.at }).where(eq(maps.id, "m")));
    world.live.revoke({ kind: "map", mapId: "m" });
    expect((await closeOf(client))?.reason).toBe("rights-changed");
    await until(() => client.refusals.length > 0);
    await change((tx) => tx.update(maps).set({ deletedAt: null }).where(eq(maps.id, "m")));
    const again = await open("owner");
    await change((tx) =>
      tx.update(workspaces).set({ deletedAt: world.at }).where(eq(workspaces.id, "w")),
    );
    expect((await closeOf(again))?.reason).toBe("rights-changed");
  });
});
