import { afterEach, beforeEach, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startLiveWorld, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

async function listen(query: string): Promise<string[]> {
  const { cookie } = await world.signIn("viewer");
  const heard: string[] = [];
  const ws = new WebSocket(`ws://127.0.0.1:${world.port}/live?workspace=w${query}`, {
    headers: { cookie, origin: `http://127.0.0.1:${world.port}` },
  });
  ws.on("message", (message) => heard.push(String(message)));
  await new Promise((resolve) => ws.on("open", resolve));
  return heard;
}

const notes = JSON.stringify({ kind: "notes" });
const pain = JSON.stringify({ kind: "pain", mapId: "m" });

it("what changes while a page is on its way is told when its line is there, before anything else", async () => {
  const madeMs = Date.now();
  world.live.announce("w", { kind: "notes" });
  const waited = await listen(`&since=${madeMs}`);
  const fresh = await listen("");
  world.live.announce("w", { kind: "pain", mapId: "m" });
  await until(() => waited.length === 2 && fresh.length === 1);
  expect(waited).toEqual([notes, pain]);
  expect(fresh).toEqual([pain]);
});

it("a page that was made long ago is told that it has missed something", async () => {
  const heard = await listen(`&since=${Date.now() - 3_600_000}`);
  await until(() => heard.length > 0);
  // no topic: it fetches whatever it shows
  expect(heard).toEqual(["missed"]);
});
