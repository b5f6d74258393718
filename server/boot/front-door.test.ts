import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLiveClient, openSession, serveLive, until } from "../collab/testing.ts";
import { createWorld } from "../testing.ts";
import { closeDoor } from "./front-door.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

describe("the door", () => {
  it("closes while people have maps open, who are told that the server stops", async () => {
    const { live, server, port } = await serveLive(world.db);
    const { cookie } = await openSession(world.db, "editor");
    const client = createLiveClient({ port, cookie, mapId: "m" });
    await client.synced();
    const never = 1_000_000;
    await closeDoor(server, live, never);
    await until(() => client.closes.length > 0);
    expect(client.closes[0]?.reason).toBe("stopping");
    client.leave();
  });

  it("waits for nobody who was turned away and stays on the line", async () => {
    const { live, server, port } = await serveLive(world.db);
    const stranger = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    stranger.write(
      "GET /collab HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    );
    const [answer] = await Promise.all([
      new Promise<string>((resolve) => stranger.on("data", (bytes) => resolve(String(bytes)))),
      new Promise((resolve) => stranger.on("end", resolve)),
    ]);
    expect(answer).toContain("HTTP/1.1 4");
    await closeDoor(server, live, 1_000_000);
    stranger.destroy();
  });
});
