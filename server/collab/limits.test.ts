import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type * as Y from "yjs";
import { renameStep } from "#domain/map/commands/step.ts";
import { schemaVersion } from "#domain/map/kinds.ts";
import { createBacklogGuard } from "./backlog.ts";
import { readHead } from "./message-head.ts";
import { createRateLimits } from "./rate-limit.ts";
import { roomsOf } from "./rooms-of.ts";
import { startLiveWorld, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld({ lingerMs: 50 });
});
afterEach(() => world.close());

const edit = (doc: Y.Doc) => ({
  doc,
  origin: "person",
  env: { newId: () => "unused", random: Math.random },
});

/** A socket that says what it likes. */
async function openRaw(userId = "editor") {
  const { cookie } = await world.signIn(userId);
  const ws = new WebSocket(`ws://127.0.0.1:${world.port}/collab`, {
    headers: { cookie, origin: `http://127.0.0.1:${world.port}` },
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    ws.on("close", (code, reason) => resolve({ code, reason: String(reason) })),
  );
  ws.on("error", () => undefined);
  await new Promise((resolve) => ws.on("open", resolve));
  return { ws, closed };
}

/** What a provider says first: a room, kind 2, kind 0, a token. */
function asking(mapId: string, token = String(schemaVersion)): Buffer {
  const word = (text: string) => Buffer.from([text.length, ...Buffer.from(text)]);
  return Buffer.concat([word(mapId), Buffer.from([2, 0]), word(token)]);
}

/** While somebody misbehaves, others must not notice. */
async function whileOthersWork(act: () => Promise<void>): Promise<void> {
  const other = await world.join("owner");
  await other.saved();
  await act();
  renameStep(edit(other.doc), { id: "s1", title: "Still here" });
  await other.saved();
  expect(other.closes).toEqual([]);
}

describe("who goes beyond a limit is closed with a reason, and nobody else notices:", () => {
  it("a flood of messages", () =>
    whileOthersWork(async () => {
      const flood = await world.join("editor");
      await flood.synced();
      for (let i = 0; i < 3_000; i++) flood.provider.setAwarenessField("cursor", { x: i });
      await until(() => flood.closes.length > 0);
      expect(flood.closes[0]).toEqual({ code: 4429, reason: "too-fast" });
    }));

  it("asking for the whole map over and over", () =>
    whileOthersWork(async () => {
      const { ws, closed } = await openRaw();
      ws.send(asking("m"));
      // a room, kind 0, step 0, and a state that knows of nothing
      for (let i = 0; i < 200; i++) ws.send(Buffer.from([1, 0x6d, 0, 0, 1, 0]));
      expect(await closed).toEqual({ code: 4429, reason: "too-fast" });
    }));

  it("a change too large to be one", () =>
    whileOthersWork(async () => {
      const client = await world.join("editor");
      await client.saved();
      client.doc.getMap("meta").set("blob", "x".repeat(5 * 1024 * 1024));
      await until(() => client.closes.length > 0);
      expect(client.closes[0]).toEqual({ code: 4413, reason: "too-large" });
    }));

  it("a frame of 64 MB, before it has arrived", () =>
    whileOthersWork(async () => {
      const { ws, closed } = await openRaw();
      ws.send(Buffer.alloc(64 * 1024 * 1024));
      expect((await closed).code).toBe(1009);
    }));

  it("a thousand maps on one socket", () =>
    whileOthersWork(async () => {
      const { ws, closed } = await openRaw();
      for (let i = 0; i < 1_000; i++) ws.send(asking(`none-${i}`));
      expect(await closed).toEqual({ code: 4409, reason: "too-many" });
    }));

  it.each([
    ["letters", Buffer.from("hello, is this the map?")],
    ["nothing", Buffer.alloc(0)],
    ["a name without end", Buffer.from([0xff, 0xff, 0xff, 0xff, 0x7f])],
    ["a kind nobody knows", Buffer.from([1, 0x6d, 99])],
    ["a notice that only servers send", Buffer.from([1, 0x6d, 6, 1, 0x78])],
  ])("a message that is none: %s", (_, message) =>
    whileOthersWork(async () => {
      const { ws, closed } = await openRaw();
      ws.send(message);
      expect(await closed).toEqual({ code: 4400, reason: "refused" });
    }),
  );

  it("text in place of bytes", () =>
    whileOthersWork(async () => {
      const { ws, closed } = await openRaw();
      ws.send("hello");
      expect(await closed).toEqual({ code: 4400, reason: "refused" });
    }));

  it("a page from before an upgrade of the server, or from after", () =>
    whileOthersWork(async () => {
      for (const version of [schemaVersion - 1, schemaVersion + 1]) {
        const { ws, closed } = await openRaw();
        ws.send(asking("m", String(version)));
        expect(await closed).toEqual({ code: 4426, reason: "outdated" });
      }
    }));

  it("more sockets of one person than anybody has windows", () =>
    whileOthersWork(async () => {
      const { cookie } = await world.signIn("editor");
      const headers = { cookie, origin: `http://127.0.0.1:${world.port}` };
      const answers = await Promise.all(Array.from({ length: 70 }, () => answerTo(headers)));
      expect(answers.filter((status) => status === 101).length).toBe(60);
      expect(answers.filter((status) => status === 429).length).toBe(10);
    }));

  it("500 sockets of nobody", () =>
    whileOthersWork(async () => {
      const origin = `http://127.0.0.1:${world.port}`;
      const answers = await Promise.all(Array.from({ length: 500 }, () => answerTo({ origin })));
      expect(new Set(answers)).toEqual(new Set([401]));
    }));
});

const open: WebSocket[] = [];
afterEach(() => {
  for (const ws of open.splice(0)) ws.terminate();
});

function answerTo(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const ws = new WebSocket(`ws://127.0.0.1:${world.port}/collab`, { headers });
    open.push(ws);
    ws.on("unexpected-response", (_, res) => resolve(res.statusCode ?? 0));
    ws.on("open", () => resolve(101));
    ws.on("error", () => undefined);
  });
}

describe("a socket", () => {
  it("that closes while its map is being opened leaves nothing open", async () => {
    for (let i = 0; i < 5; i++) {
      const { ws } = await openRaw();
      ws.send(asking("m"));
      ws.terminate();
    }
    const last = await world.join("editor");
    await last.synced();
    last.leave();
    await until(() => roomsOf(world.db).find("m") === null);
  });

  it("is asked for again and again by one person only so often", () => {
    const limits = createRateLimits({ perSecond: 2, burst: 4 });
    const tries = Array.from({ length: 6 }, () => limits.take("one", 0));
    expect(tries).toEqual([true, true, true, true, false, false]);
    expect(limits.take("other", 0)).toBe(true);
    expect(limits.take("one", 10_000)).toBe(true);
  });
});

describe("readers who do not read", () => {
  const fake = () => {
    const listeners: (() => void)[] = [];
    const state = { bufferedAmount: 0, isEnded: false };
    const ws = {
      OPEN: 1,
      readyState: 1,
      get bufferedAmount() {
        return state.bufferedAmount;
      },
      on: (_: string, listener: () => void) => listeners.push(listener),
      send: (data: Uint8Array) => {
        state.bufferedAmount += data.byteLength;
      },
      terminate: () => {
        state.isEnded = true;
        for (const listener of listeners) listener();
      },
      close: () => undefined,
    };
    return { ws: ws as unknown as WebSocket, state };
  };

  it("are cut off, one by one and all together, and those who read are not", () => {
    const guard = createBacklogGuard({ ofOne: 1_000, ofAll: 2_000, little: 100 });
    const readers = Array.from({ length: 5 }, fake);
    const good = fake();
    const send = readers.map(({ ws }) => guard(ws, (data) => ws.send(data)));
    const sendGood = guard(good.ws, (data) => good.ws.send(data));
    for (let i = 0; i < 20; i++) {
      for (const [at, each] of send.entries())
        if (!readers[at]?.state.isEnded) each.send(new Uint8Array(90));
      sendGood.send(new Uint8Array(90));
      good.state.bufferedAmount = 0;
    }
    const left = readers.filter(({ state }) => !state.isEnded);
    expect(left.reduce((sum, { state }) => sum + state.bufferedAmount, 0)).toBeLessThan(2_500);
    expect(good.state.isEnded).toBe(false);
  });
});

it("the head of a message is read without trusting it", () => {
  expect(readHead(asking("m"))).toMatchObject({ opensMap: true, asksForAll: false });
  const head = (...bytes: number[]) => readHead(Buffer.from([1, 0x6d, ...bytes]));
  expect(head(0, 0, 1, 0)).toMatchObject({ opensMap: false, asksForAll: true });
  expect(head(0, 2, 1)).toMatchObject({ opensMap: false, asksForAll: false });
  // a nought in two bytes, which Yjs reads as one
  expect(head(0, 0x80, 0, 1, 0)).toMatchObject({ asksForAll: true });
  // what somebody has of a map: to look whether a reader brings news takes all of it
  expect(head(0, 1, 2, 0, 0)).toMatchObject({ asksForAll: true });
  expect(readHead(Buffer.from([200, 1, 0x6d]))).toBeNull();
});
