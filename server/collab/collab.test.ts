import { get } from "node:http";
import { Hocuspocus } from "@hocuspocus/server";
import { and, asc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { maps, mapUpdates } from "#db/schema/map.ts";
import { members, sessions, workspaces } from "#db/schema/workspace.ts";
import type { Tx } from "#db/transact.ts";
import { damagedNotice } from "#domain/map/close-reason.ts";
import { addCard, setCardText } from "#domain/map/commands/card.ts";
import type { Edit } from "#domain/map/commands/edit.ts";
import { renameStep } from "#domain/map/commands/step.ts";
import { readMap } from "#domain/map/read-map.ts";
import { holdExpected } from "./expected.ts";
import { createRooms } from "./rooms.ts";
import { roomsOf } from "./rooms-of.ts";
import { startLiveWorld, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

let count = 0;
const edit = (doc: Y.Doc): Edit => ({
  doc,
  origin: "person",
  env: { newId: () => `n${++count}`, random: Math.random },
});

const stepTitle = (doc: Y.Doc) => readMap(doc).steps.find(({ id }) => id === "s1")?.title;

describe("live editing", () => {
  it("shows one person's edit to another", async () => {
    const one = await world.join("editor");
    const other = await world.join("owner");
    await Promise.all([one.synced(), other.synced()]);
    renameStep(edit(one.doc), { id: "s1", title: "Looks for help" });
    await until(() => stepTitle(other.doc) === "Looks for help");
    expect(readMap(other.doc)).toEqual(readMap(one.doc));
  });

  it("sends a map once to the one who opens it first", async () => {
    const client = await world.join("viewer");
    const sizes: number[] = [];
    client.provider.on("message", ({ event }: { event: { data: ArrayBuffer } }) => {
      sizes.push(event.data.byteLength);
    });
    await client.synced();
    const editor = await world.join("editor");
    await editor.saved();
    renameStep(edit(editor.doc), { id: "s1", title: "The next news" });
    await until(() => stepTitle(client.doc) === "The next news");
    const whole = Y.encodeStateAsUpdate(client.doc).byteLength;
    expect(sizes.filter((size) => size > whole / 2)).toHaveLength(1);
  });

  it("has a map ready for those whose page is on its way, and lets go of it when nobody comes", async () => {
    const rooms = createRooms({ db: world.db, now: () => new Date() });
    const hocuspocus = new Hocuspocus({
      quiet: true,
      onLoadDocument: ({ documentName, document }) => rooms.join(documentName, document),
      afterUnloadDocument: ({ documentName }) => rooms.leave(documentName),
    });
    holdExpected(hocuspocus, rooms, { holdMs: 50 });
    const isOpen = () => rooms.find("m") !== null;
    rooms.expect("m");
    rooms.expect("m");
    await until(isOpen);
    await until(() => !isOpen());
  });

  it("keeps a map open for the one who came while it was held ready", async () => {
    const rooms = roomsOf(world.db);
    rooms.expect("m");
    await until(() => rooms.find("m") !== null);
    const client = await world.join("editor");
    await client.saved();
    renameStep(edit(client.doc), { id: "s1", title: "Found open" });
    await client.saved();
    expect(await titleInLog()).toBe("Found open");
  });

  it("acknowledges a change only once it is in the log", async () => {
    const client = await world.join("editor");
    await client.saved();
    for (let i = 0; i < 20; i++) {
      renameStep(edit(client.doc), { id: "s1", title: `Title ${i}` });
      await client.saved();
      expect(await titleInLog()).toBe(`Title ${i}`);
    }
  });

  it("keeps edits that were made while the first sync was under way", async () => {
    const first = await world.join("editor");
    await first.saved();
    const state = Y.encodeStateAsUpdate(first.doc);
    const client = await world.join("editor");
    Y.applyUpdate(client.doc, state);
    for (let i = 0; i < 50; i++) {
      renameStep(edit(client.doc), { id: "s1", title: `Early ${i}` });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await client.saved();
    expect(client.closes).toEqual([]);
    expect(await titleInLog()).toBe("Early 49");
    await until(() => stepTitle(first.doc) === "Early 49");
  });

  it("writes nothing to the log for a client that comes back with nothing new", async () => {
    const client = await world.join("editor");
    await client.saved();
    renameStep(edit(client.doc), { id: "s1", title: "Once" });
    addCard(edit(client.doc), { to: { x: 1, y: 1 } });
    await client.saved();
    const rows = await logLength();
    for (let i = 0; i < 3; i++) {
      client.raw().close();
      await until(() => !client.provider.synced);
      await client.saved();
    }
    expect(await logLength()).toBe(rows);
  });

  it("takes nothing from a viewer", async () => {
    const viewer = await world.join("viewer");
    await viewer.synced();
    expect(viewer.provider.authorizedScope).toBe("readonly");
    renameStep(edit(viewer.doc), { id: "s1", title: "Mine" });
    const editor = await world.join("editor");
    await editor.saved();
    setCardText(edit(editor.doc), { id: "c1", text: "after" });
    await editor.saved();
    expect(stepTitle(editor.doc)).toBe("Step s1");
    expect(await titleInLog()).toBe("Step s1");
  });

  it("tells a stranger, and one who asks for a map that is not there, the same: not found", async () => {
    const stranger = await world.join("stranger");
    const lost = await world.join("editor", { mapId: "no-such-map" });
    await until(() => stranger.refusals.length > 0 && lost.refusals.length > 0);
    expect(stranger.refusals[0]).toBe("not-found");
    expect(lost.refusals[0]).toBe("not-found");
    expect(stranger.provider.synced).toBe(false);
  });
});

describe("a map of which a part cannot be read", () => {
  it("says so to everybody who opens it, and is edited on", async () => {
    await world.db.transact(async (tx) => {
      await tx.insert(mapUpdates).values({ mapId: "m", at: world.at, data: new Uint8Array([9]) });
    });
    const one = await world.join("editor");
    const other = await world.join("viewer");
    await until(() => one.notices.length > 0 && other.notices.length > 0);
    expect([...one.notices, ...other.notices]).toEqual([damagedNotice, damagedNotice]);
    renameStep(edit(one.doc), { id: "s1", title: "Goes on" });
    await until(() => stepTitle(other.doc) === "Goes on");
  });
});

describe("the upgrade", () => {
  const statusOf = (headers: Record<string, string>, path = "/collab") =>
    new Promise<number>((resolve) => {
      const ws = new WebSocket(`ws://127.0.0.1:${world.port}${path}`, { headers });
      ws.on("unexpected-response", (_, res) => {
        resolve(res.statusCode ?? 0);
        ws.terminate();
      });
      ws.on("open", () => {
        resolve(101);
        ws.terminate();
      });
      ws.on("error", () => undefined);
    });

  it("is refused to every other site before the handshake, cookie or not", async () => {
    const { cookie } = await world.signIn("owner");
    const own = `http://127.0.0.1:${world.port}`;
    expect(await statusOf({ cookie, origin: own })).toBe(101);
    for (const origin of ["http://evil.example", "null", `${own}.evil.example`, `${own}1`, ""]) {
      expect(await statusOf({ cookie, origin })).toBe(403);
    }
    expect(await statusOf({ cookie })).toBe(403);
  });

  it("to an address that is none is refused, and the server goes on", async () => {
    const headers = { connection: "Upgrade", upgrade: "websocket" };
    for (const path of ["//", "/\\", "http://["]) {
      const status = await new Promise((resolve, reject) => {
        get({ port: world.port, path, headers, agent: false }, (res) => {
          res.resume();
          resolve(res.statusCode);
        }).on("error", reject);
      });
      expect(status).toBe(400);
    }
  });

  it("is refused without a session that lives", async () => {
    const origin = `http://127.0.0.1:${world.port}`;
    expect(await statusOf({ origin })).toBe(401);
    expect(await statusOf({ origin, cookie: "authjs.session-token=guess" })).toBe(401);
  });

  it("to announcements is not found for whoever is no member", async () => {
    const origin = `http://127.0.0.1:${world.port}`;
    const { cookie } = await world.signIn("stranger");
    expect(await statusOf({ origin, cookie }, "/live?workspace=w")).toBe(404);
    expect(await statusOf({ origin, cookie }, "/live?workspace=none")).toBe(404);
    expect(await statusOf({ origin, cookie }, "/live?workspace=elsewhere")).toBe(101);
  });
});

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
    renameStep(edit(client.doc), { id: "s1", title: "No more" });
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

describe("presence", () => {
  it("carries the name the server knows, whatever a client claims", async () => {
    const one = await world.join("editor");
    const other = await world.join("owner");
    await Promise.all([one.synced(), other.synced()]);
    one.provider.setAwarenessField("user", { id: "owner", name: "The Boss", colour: 1 });
    one.provider.setAwarenessField("cursor", { x: 1, y: 2 });
    const seen = () => other.provider.awareness?.getStates().get(one.doc.clientID);
    await until(() => seen()?.cursor !== undefined);
    expect(seen()?.user).toMatchObject({ id: "editor", name: "editor" });
  });
});

describe("people at one map", () => {
  it("are seen by all, also those who may only look, and none looks like another", async () => {
    const people = [
      await world.join("owner"),
      await world.join("editor"),
      await world.join("viewer"),
    ];
    await Promise.all(people.map((person) => person.synced()));
    for (const { provider } of people) provider.setAwarenessField("cursor", { x: 1, y: 2 });
    for (const { provider } of people) {
      const seen = () => [...(provider.awareness?.getStates().values() ?? [])];
      const mine = () => provider.document.clientID;
      const others = () => seen().filter((state) => state !== provider.awareness?.getLocalState());
      await until(() => others().length === 2 && mine() > 0);
      const colours = others().map(({ user }) => user.colour);
      expect(new Set(colours).size).toBe(2);
    }
  });
});

describe("announcements", () => {
  it("reach the members of the workspace and nobody else", async () => {
    const listen = async (userId: string, workspace: string) => {
      const { cookie } = await world.signIn(userId);
      const heard: unknown[] = [];
      const ws = new WebSocket(`ws://127.0.0.1:${world.port}/live?workspace=${workspace}`, {
        headers: { cookie, origin: `http://127.0.0.1:${world.port}` },
      });
      ws.on("message", (message) => heard.push(JSON.parse(String(message))));
      await new Promise((resolve) => ws.on("open", resolve));
      return heard;
    };
    const member = await listen("viewer", "w");
    const stranger = await listen("stranger", "elsewhere");
    world.live.announce("w", { kind: "notes" });
    await until(() => member.length > 0);
    expect(member).toEqual([{ kind: "notes" }]);
    expect(stranger).toEqual([]);
  });
});

async function logLength(): Promise<number> {
  return (await world.db.read.select({ seq: mapUpdates.seq }).from(mapUpdates)).length;
}

async function titleInLog(): Promise<string | undefined> {
  const rows = await world.db.read.select().from(mapUpdates).orderBy(asc(mapUpdates.seq));
  const doc = new Y.Doc();
  for (const { data } of rows) Y.applyUpdate(doc, data);
  return stepTitle(doc);
}
