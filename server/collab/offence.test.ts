import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { WebSocket } from "ws";
import { UPGRADES_A_PERSON, UPGRADES_AN_OFFENCE } from "./limits.ts";
import { startLiveWorld } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

async function headersOf(userId: string) {
  const { cookie } = await world.signIn(userId);
  return { cookie, origin: `http://127.0.0.1:${world.port}` };
}

/** Sends it as soon as the socket is open; how that ended, or why it never was. */
function offend(headers: Record<string, string>, message: Uint8Array | string): Promise<number> {
  return new Promise((resolve) => {
    const ws = new WebSocket(`ws://127.0.0.1:${world.port}/collab`, { headers });
    ws.on("unexpected-response", (_, res) => {
      resolve(res.statusCode ?? 0);
      ws.terminate();
    });
    ws.on("open", () => ws.send(message));
    ws.on("close", (code) => resolve(code));
    ws.on("error", () => undefined);
  });
}

it.each([
  ["no message of ours", "hello", 4400],
  ["a frame beyond every limit", new Uint8Array(9 * 1024 * 1024), 1009],
])(
  "whoever is put out for %s again and again has to wait, and nobody else",
  async (_, message, code) => {
    const headers = await headersOf("editor");
    const times = UPGRADES_A_PERSON.burst / UPGRADES_AN_OFFENCE;
    const offences = Array.from({ length: times }, () => offend(headers, message));
    expect(new Set(await Promise.all(offences))).toEqual(new Set([code]));
    expect(await offend(headers, message)).toBe(429);
    const other = await world.join("owner");
    await other.saved();
  },
);

it("what comes after a frame beyond every limit is not read", async () => {
  const headers = { ...(await headersOf("editor")), ...upgrade };
  // it goes on although it was told to stop
  const wire = connect({ port: world.port, host: "127.0.0.1", allowHalfOpen: true });
  wire.on("error", () => undefined);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  wire.write(`GET /collab HTTP/1.1\r\nHost: 127.0.0.1:${world.port}\r\n${lines.join("")}\r\n`);
  await once(wire, "data");
  wire.resume();
  // a masked binary frame that says it has a gigabyte
  wire.write(Buffer.from([0x82, 0xff, 0, 0, 0, 0, 0x40, 0, 0, 0, 1, 2, 3, 4]));
  expect(await sentUntilClosed(wire)).toBeLessThan(64);
});

const upgrade = {
  connection: "Upgrade",
  upgrade: "websocket",
  "sec-websocket-version": "13",
  "sec-websocket-key": "MDEyMzQ1Njc4OTAxMjM0NQ==",
};

/** How many MB the other side took, of as many as it would. */
async function sentUntilClosed(wire: Socket): Promise<number> {
  const megabyte = Buffer.alloc(1024 * 1024);
  let taken = 0;
  const pour = () => {
    wire.write(megabyte, (error) => {
      if (error) return;
      taken += 1;
      pour();
    });
  };
  pour();
  await new Promise((resolve) => wire.once("close", resolve));
  return taken;
}
