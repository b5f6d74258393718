import { EventEmitter } from "node:events";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { WebSocket } from "ws";
import { d } from "#db/dialect.ts";
import { maps } from "#db/schema/map.ts";
import { sessions } from "#db/schema/workspace.ts";
import { findSessionByHash } from "../access/session-token.ts";
import { createWorld } from "../testing.ts";
import { createJudge } from "./judge.ts";
import { createSocketRegistry } from "./live-socket.ts";
import { openSession, until } from "./testing.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

test.runIf(d.name === "sqlite")(
  "rights are read again only when something else than a map was written, and then at once",
  async () => {
    const { db } = world;
    let readings = 0;
    const read = {
      ...db.read,
      select: (...args: []) => {
        readings += 1;
        return db.read.select(...args);
      },
    };
    const sockets = createSocketRegistry();
    const { tokenHash } = await openSession(db, "editor");
    const session = await findSessionByHash(db.read, tokenHash, world.at);
    if (!session) throw new Error("no session");
    const closes: number[] = [];
    const ws = Object.assign(new EventEmitter(), {
      close: (code: number) => closes.push(code),
      terminate: () => undefined,
    });
    const socket = sockets.add(ws as unknown as WebSocket, session, null);
    const judge = createJudge({ ...db, read: read as typeof db.read }, sockets, () => world.at);
    await until(() => readings > 0);
    const passed = () => new Promise((resolve) => setTimeout(resolve, 1_200));
    const first = readings;
    const rename = { title: "Other" };
    await db.transact(
      (tx) =>
        tx
          .update(maps)
          .set(rename)
          .then(() => undefined),
      { isMadeAnew: true },
    );
    await passed();
    expect(readings).toBe(first);
    socket.admit({ mapId: "m", readOnly: false });
    await until(() => readings > first);
    const ended = eq(sessions.tokenHash, tokenHash);
    await db.transact((tx) =>
      tx
        .delete(sessions)
        .where(ended)
        .then(() => undefined),
    );
    await until(() => closes.length > 0);
    expect(closes[0]).toBe(4401);
    judge.stop();
    ws.emit("close");
  },
);
