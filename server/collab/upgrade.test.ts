import { get } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startLiveWorld, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

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
