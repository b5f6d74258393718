import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { schemaVersion } from "#domain/map/kinds.ts";
import { admitToMap } from "./authenticate.ts";
import { OPENINGS_A_PERSON } from "./limits.ts";
import { roomsOf } from "./rooms-of.ts";
import { startLiveWorld, until } from "./testing.ts";

vi.mock(import("./authenticate.ts"), async (original) => {
  const real = await original();
  return { ...real, admitToMap: vi.fn(real.admitToMap) };
});

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  vi.mocked(admitToMap).mockClear();
  world = await startLiveWorld({ lingerMs: 50 });
});
afterEach(() => world.close());

/** A person's sockets that say what they like. */
async function socketsOf(userId: string) {
  const { cookie } = await world.signIn(userId);
  return async () => {
    const ws = new WebSocket(`ws://127.0.0.1:${world.port}/collab`, {
      headers: { cookie, origin: `http://127.0.0.1:${world.port}` },
    });
    const closed = new Promise<string>((resolve) =>
      ws.on("close", (_, reason) => resolve(String(reason))),
    );
    await new Promise((resolve) => ws.on("open", resolve));
    return { ws, closed };
  };
}

/** What a provider says first: a room, kind 2, kind 0, a token. */
function asking(mapId: string): Buffer {
  const word = (text: string) => Buffer.from([text.length, ...Buffer.from(text)]);
  return Buffer.concat([word(mapId), Buffer.from([2, 0]), word(String(schemaVersion))]);
}

/** a room, kind 0, step 0, and a state that knows of nothing */
const askingForAll = Buffer.from([1, 0x6d, 0, 0, 1, 0]);

/** Sends all of it in one packet. */
function together(ws: WebSocket, messages: readonly Buffer[]): void {
  const { _socket: wire } = ws as unknown as { _socket: { cork(): void; uncork(): void } };
  wire.cork();
  for (const message of messages) ws.send(message);
  wire.uncork();
}

/** Tells in which turn of the event loop it is asked. */
function countTurns() {
  let turn = 0;
  let isOn = true;
  const next = () => {
    turn += 1;
    if (isOn) setImmediate(next);
  };
  next();
  const stop = () => {
    isOn = false;
  };
  return { turn: () => turn, stop };
}

it("maps asked for at once on one socket are judged with a turn for everybody else between two", async () => {
  const turns = countTurns();
  const judged: number[] = [];
  const judge = vi.mocked(admitToMap).getMockImplementation();
  vi.mocked(admitToMap).mockImplementation((...args) => {
    judged.push(turns.turn());
    return judge?.(...args) ?? Promise.reject();
  });
  const open = await socketsOf("editor");
  const { ws } = await open();
  together(
    ws,
    Array.from({ length: 30 }, (_, i) => asking(`none-${i}`)),
  );
  await until(() => judged.length === 30);
  turns.stop();
  expect(new Set(judged).size).toBe(30);
});

it("all of a map is answered for with a turn for everybody else between two", async () => {
  const open = await socketsOf("editor");
  const { ws } = await open();
  ws.send(asking("m"));
  await until(() => roomsOf(world.db).find("m") !== null);
  const turns = countTurns();
  const answered: number[] = [];
  const { find } = roomsOf(world.db);
  vi.spyOn(roomsOf(world.db), "find").mockImplementation((mapId) => {
    answered.push(turns.turn());
    return find(mapId);
  });
  together(
    ws,
    Array.from({ length: 10 }, () => askingForAll),
  );
  await until(() => answered.length >= 10);
  turns.stop();
  expect(new Set(answered).size).toBe(answered.length);
});

it("a socket that was put out for asking too much is judged no further", async () => {
  const open = await socketsOf("editor");
  const { ws, closed } = await open();
  together(
    ws,
    Array.from({ length: 1_000 }, (_, i) => asking(`none-${i}`)),
  );
  expect(await closed).toBe("too-many");
  expect(vi.mocked(admitToMap).mock.calls.length).toBeLessThan(2);
});

it("one person asks for only so many maps, over how many sockets ever, and nobody else is touched", async () => {
  const open = await socketsOf("editor");
  const sockets = await Promise.all(Array.from({ length: 4 }, open));
  for (const { ws } of sockets) {
    for (let i = 0; i < OPENINGS_A_PERSON.burst / 4; i++) ws.send(asking(`none-${i}`));
  }
  await until(() => vi.mocked(admitToMap).mock.calls.length === OPENINGS_A_PERSON.burst);
  expect(sockets.map(({ ws }) => ws.readyState)).toEqual(Array(4).fill(WebSocket.OPEN));
  // more than what has come free meanwhile
  const fifth = await open();
  for (let i = 0; i < 30; i++) fifth.ws.send(asking(`none-${i}`));
  expect(await fifth.closed).toBe("too-many");
  const other = await world.join("owner");
  await other.synced();
});

it.each([
  ["messages", 600, Buffer.from([1, 0x6d, 0, 2, 2, 0, 0])],
  ["bytes", 3, Buffer.alloc(5 * 1024 * 1024, Buffer.from([1, 0x6d, 3, 0]))],
])(
  "one person sends only so many %s, over how many sockets ever, and nobody else is touched",
  async (_, onEach, message) => {
    const open = await socketsOf("editor");
    const sockets = await Promise.all(Array.from({ length: 6 }, open));
    for (const { ws } of sockets) {
      ws.send(asking("m"));
      // less than one socket may send
      for (let i = 0; i < onEach; i++) ws.send(message);
    }
    expect(await Promise.race(sockets.map(({ closed }) => closed))).toBe("too-fast");
    const other = await world.join("owner");
    await other.saved();
    expect(other.closes).toEqual([]);
  },
);
