import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { afterEach, beforeEach, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { createOutbox } from "./outbox.ts";

const http = createServer();
const server = new WebSocketServer({ noServer: true });
const readers: { client: WebSocket; ws: WebSocket; wire: Duplex; heard: Buffer[] }[] = [];

beforeEach(async () => {
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  for (let i = 0; i < 2; i++) {
    const upgraded = once(http, "upgrade");
    const client = new WebSocket(`ws://127.0.0.1:${port}`);
    const [req, wire, head] = await upgraded;
    const heard: Buffer[] = [];
    client.on("message", (data: Buffer) => heard.push(data));
    const opened = once(client, "open");
    const ws = await new Promise<WebSocket>((resolve) => {
      server.handleUpgrade(req, wire, head, resolve);
    });
    await opened;
    readers.push({ client, ws, wire, heard });
  }
});
afterEach(async () => {
  for (const { client } of readers.splice(0)) client.terminate();
  await new Promise((resolve) => http.close(resolve));
});

it("brings messages of every length to everybody, whole and in order, also among those of ws itself", async () => {
  const outbox = createOutbox();
  const outgoing = readers.map(({ ws, wire }) => outbox(ws, wire));
  const messages = [1, 125, 126, 127, 65_535, 65_536, 200_000, 3].map((length, i) =>
    new Uint8Array(length).fill(i + 1),
  );
  for (const message of messages) for (const send of outgoing) send(message);
  for (const { ws } of readers) ws.send("by ws");
  for (const send of outgoing) send(new Uint8Array([7]));
  const ended = readers.map(({ client }) => once(client, "close"));
  for (const { ws } of readers) ws.close(4000, "enough");
  for (const send of outgoing) send(new Uint8Array([8]));
  expect((await Promise.all(ended)).map(([code, why]) => `${code} ${why}`)).toEqual([
    "4000 enough",
    "4000 enough",
  ]);
  const expected = [...messages, Buffer.from("by ws"), new Uint8Array([7])].map(hex);
  for (const { heard } of readers) expect(heard.map(hex)).toEqual(expected);
});

it("writes what one gets in a turn at once, and nothing to one who has gone", async () => {
  const outbox = createOutbox();
  const [one, gone] = readers;
  if (!one || !gone) throw new Error("no readers");
  const [toOne, toGone] = [outbox(one.ws, one.wire), outbox(gone.ws, gone.wire)];
  gone.ws.terminate();
  toGone(new Uint8Array([1]));
  toOne(new Uint8Array([1]));
  toOne(new Uint8Array([2]));
  expect(one.wire.writableCorked).toBe(1);
  expect(one.wire.writableLength).toBe(6);
  while (one.heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
  expect(one.wire.writableCorked).toBe(0);
  expect(one.heard.map(hex)).toEqual(["01", "02"]);
  expect(gone.heard).toEqual([]);
});

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
