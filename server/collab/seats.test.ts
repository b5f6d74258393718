import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { members } from "#db/schema/workspace.ts";
import { schemaVersion } from "#domain/map/kinds.ts";
import { MAPS_A_SOCKET } from "./limits.ts";
import { startLiveWorld, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof startLiveWorld>>;
beforeEach(async () => {
  world = await startLiveWorld();
});
afterEach(() => world.close());

const word = (text: string) => Buffer.from([text.length, ...Buffer.from(text)]);
const asking = (address: string) =>
  Buffer.concat([word(address), Buffer.from([2, 0]), word(String(schemaVersion))]);
const leaving = (address: string) => Buffer.concat([word(address), Buffer.from([7])]);

/** A socket that says what it likes, and how often it was let in to a map and left one. */
async function openRaw(userId: string) {
  const { cookie } = await world.signIn(userId);
  const ws = new WebSocket(`ws://127.0.0.1:${world.port}/collab`, {
    headers: { cookie, origin: `http://127.0.0.1:${world.port}` },
  });
  const heard = { let: 0, left: 0, refused: 0 };
  ws.on("message", (message: Buffer) => {
    const kind = message[1 + (message[0] ?? 0)];
    const answer = message[2 + (message[0] ?? 0)];
    if (kind === 2 && answer === 2) heard.let += 1;
    if (kind === 2 && answer === 1) heard.refused += 1;
    if (kind === 7) heard.left += 1;
  });
  const closed = new Promise<string>((resolve) =>
    ws.on("close", (_, reason) => resolve(String(reason))),
  );
  await new Promise((resolve) => ws.on("open", resolve));
  return { ws, closed, heard };
}

describe("one map twice on one socket", () => {
  it("is judged as long as one of the two is open", async () => {
    const { ws, closed, heard } = await openRaw("editor");
    ws.send(asking("m\0a"));
    ws.send(asking("m\0b"));
    await until(() => heard.let === 2);
    ws.send(leaving("m\0b"));
    await until(() => heard.left === 1);
    await world.db.transact(async (tx) => {
      const isEditor = and(eq(members.workspaceId, "w"), eq(members.userId, "editor"));
      await tx.delete(members).where(isEditor);
    });
    world.live.revoke({ kind: "member", workspaceId: "w", userId: "editor" });
    const stayed = new Promise((resolve) => setTimeout(resolve, 2_000, "stayed"));
    expect(await Promise.race([closed, stayed])).toBe("rights-changed");
  });

  it("counts twice", async () => {
    const { ws, heard } = await openRaw("editor");
    for (let i = 0; i < MAPS_A_SOCKET + 5; i++) ws.send(asking(`m\0${i}`));
    await until(() => heard.let + heard.refused === MAPS_A_SOCKET + 5);
    expect(heard.let).toBe(MAPS_A_SOCKET);
  });
});
