import { WebSocket } from "ws";
import * as Y from "yjs";
import { schemaVersion } from "../../domain/map/kinds.ts";
import { seededRandom } from "../../domain/map/random-edits.ts";
import { damagedUpdates, hostileUpdates } from "../../server/collab/hostile-updates.ts";
import { createLiveClient, until } from "../../server/collab/testing.ts";

export type Target = { port: number; room: string; cookie: string; forMs: number };
/** Does its worst for a while; gives how the server ended it, counted. */
export type Attack = (target: Target) => Promise<Map<string, number>>;

export const attacks: Record<string, Attack> = {
  "damaged and hostile changes": sendHostileUpdates,
  "frames of 64 MB": (target) => repeat(target, (ws) => ws.send(Buffer.alloc(64 * 1024 * 1024))),
  "a valid change of 20 MB": (target) =>
    repeat(target, (ws) => ws.send(update(target.room, largeUpdate()))),
  "1,000 maps on one socket": (target) =>
    repeat(target, (ws) => {
      for (let i = 0; i < 1_000; i++) ws.send(opening(`none-${i}`));
    }),
  "the whole map, 1,000 times a second": (target) => flood(target, Buffer.from([0, 0, 1, 0])),
  "1,000 messages a second": (target) => flood(target, Buffer.from([0, 2, 2, 0, 0])),
  "20 sockets, 250 messages a second each": pointFromEverywhere,
  "500 sockets of nobody": openAsNobody,
  "20 readers who do not read": pauseReaders,
};

async function sendHostileUpdates(target: Target) {
  const random = seededRandom(1);
  const reader = createLiveClient({ port: target.port, cookie: target.cookie, mapId: target.room });
  await until(() => reader.provider.synced, 60_000);
  const makes = [...Object.values(hostileUpdates), ...Object.values(damagedUpdates)];
  let i = 0;
  try {
    return await repeat(target, (ws) => {
      for (let j = 0; j < 5; j++) {
        const make = makes[i++ % makes.length];
        if (make) ws.send(update(target.room, make(reader.doc, random)));
      }
    });
  } finally {
    reader.leave();
  }
}

/** Comes again as soon as it is told that it is out, as long as it is let in. */
async function repeat({ port, room, cookie, forMs }: Target, act: (ws: WebSocket) => void) {
  const outcomes = new Map<string, number>();
  const ends: Promise<void>[] = [];
  for (const endMs = Date.now() + forMs; Date.now() < endMs; ) {
    const ws = await open(port, cookie);
    if (typeof ws === "number") {
      count(outcomes, `not let in: ${ws}`);
      await passed(100);
      continue;
    }
    ws.send(opening(room));
    act(ws);
    const end = ended(ws, endMs - Date.now()).then((outcome) => count(outcomes, outcome));
    ends.push(end);
    await Promise.race([end, told(ws)]);
  }
  await Promise.all(ends);
  return outcomes;
}

function flood(target: Target, message: Buffer) {
  const full = Buffer.concat([word(target.room), message]);
  return repeat(target, (ws) => {
    const timer = setInterval(() => {
      for (let i = 0; i < 10 && ws.readyState === ws.OPEN; i++) ws.send(full);
    }, 10);
    ws.on("close", () => clearInterval(timer));
  });
}

/** Each socket stays within what a socket may. */
async function pointFromEverywhere(target: Target) {
  const outcomes = new Map<string, number>();
  let clock = 0;
  const point = (client: number) => (ws: WebSocket) => {
    const timer = setInterval(() => {
      for (let j = 0; j < 5 && ws.readyState === ws.OPEN; j++) {
        ws.send(pointer(target.room, client, ++clock));
      }
    }, 20);
    ws.on("close", () => clearInterval(timer));
  };
  const ofEach = await Promise.all(Array.from({ length: 20 }, (_, i) => repeat(target, point(i))));
  for (const [outcome, times] of ofEach.flatMap((one) => [...one])) {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + times);
  }
  return outcomes;
}

/** As many again each second. */
async function openAsNobody({ port, forMs }: Target) {
  const outcomes = new Map<string, number>();
  for (const endMs = Date.now() + forMs; Date.now() < endMs; ) {
    const second = passed(1_000);
    const answers = await Promise.all(Array.from({ length: 500 }, () => open(port, "")));
    for (const answer of answers) {
      count(outcomes, typeof answer === "number" ? `not let in: ${answer}` : "let in");
      if (typeof answer !== "number") answer.terminate();
    }
    await second;
  }
  return outcomes;
}

async function pauseReaders({ port, room, cookie, forMs }: Target) {
  const readers = await Promise.all(Array.from({ length: 20 }, () => open(port, cookie)));
  for (const ws of readers) {
    if (typeof ws === "number") continue;
    ws.send(opening(room));
    ws.send(Buffer.concat([word(room), Buffer.from([0, 0, 1, 0])]));
    ws.pause();
  }
  await passed(forMs);
  for (const ws of readers) if (typeof ws !== "number") ws.terminate();
  return new Map([["paused", readers.length]]);
}

/** The farewell is here; the line itself may stay for a moment. */
async function told(ws: WebSocket): Promise<void> {
  while (ws.readyState === ws.OPEN) await passed(2);
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function open(port: number, cookie: string): Promise<WebSocket | number> {
  return new Promise((resolve) => {
    const headers = { cookie, origin: `http://127.0.0.1:${port}` };
    const ws = new WebSocket(`ws://127.0.0.1:${port}/collab`, { headers });
    ws.on("unexpected-response", (_, res) => {
      res.resume();
      resolve(res.statusCode ?? 0);
    });
    ws.on("open", () => resolve(ws));
    ws.on("error", () => resolve(0));
  });
}

function ended(ws: WebSocket, forMs: number): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => {
        ws.terminate();
        resolve("not ended");
      },
      Math.max(SHORTEST_WAIT_MS, forMs),
    );
    ws.on("close", (code, reason) => {
      clearTimeout(timer);
      resolve(`${code} ${reason}`.trim());
    });
  });
}

/** A socket opened at the last moment is still given time to be ended. */
const SHORTEST_WAIT_MS = 2_000;

function count(outcomes: Map<string, number>, outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

let kept: Uint8Array | null = null;
function largeUpdate(): Uint8Array {
  if (kept) return kept;
  const doc = new Y.Doc();
  for (let i = 0; i < 200; i++) doc.getMap("meta").set(`${i}`, "x".repeat(100_000));
  kept = Y.encodeStateAsUpdate(doc);
  return kept;
}

function opening(room: string): Buffer {
  return Buffer.concat([word(room), Buffer.from([2, 0]), word(String(schemaVersion))]);
}

/** Where somebody points, kind 1: one client, its number, how often it spoke, and what it says. */
function pointer(room: string, client: number, clock: number): Buffer {
  const state = word(JSON.stringify({ cursor: { x: clock, y: client } }));
  const bytes = Buffer.from([1, ...size(1_000 + client), ...size(clock), ...state]);
  return Buffer.concat([word(room), Buffer.from([1]), Buffer.from(size(bytes.length)), bytes]);
}

function update(room: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([word(room), Buffer.from([0, 2]), Buffer.from(size(bytes.length)), bytes]);
}

function word(text: string): Buffer {
  return Buffer.from([text.length, ...Buffer.from(text)]);
}

/** Seven bits a byte, the lowest first. */
function size(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...size(Math.floor(value / 128))];
}
