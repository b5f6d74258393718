import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sessions } from "#db/schema/workspace.ts";
import { createWorld } from "../testing.ts";
import { findSession, hashToken, newToken } from "./session-token.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
const token = newToken();
const old = newToken();

beforeAll(async () => {
  world = await createWorld();
  await world.db.transact(async (tx) => {
    await tx.insert(sessions).values([
      {
        tokenHash: hashToken(token),
        userId: "editor",
        createdAt: world.at,
        expires: new Date(world.at.getTime() + 1000),
      },
      { tokenHash: hashToken(old), userId: "editor", createdAt: world.at, expires: world.at },
    ]);
  });
});
afterAll(() => world.close());

describe("a session cookie", () => {
  it("leads to its person, whichever of the two names it has and whatever stands around it", async () => {
    for (const header of [
      `authjs.session-token=${token}`,
      `a=b; __Secure-authjs.session-token=${token}; c=d`,
    ]) {
      expect(await findSession(world.db.read, header, world.at)).toMatchObject({
        userId: "editor",
        name: "editor",
      });
    }
  });

  it("opens nothing when it is over, unknown, empty or the stored hash itself", async () => {
    for (const value of [old, newToken(), "", hashToken(token), "' or 1=1 --"]) {
      const header = `authjs.session-token=${value}`;
      expect(await findSession(world.db.read, header, world.at)).toBeNull();
    }
    expect(await findSession(world.db.read, undefined, world.at)).toBeNull();
  });
});
