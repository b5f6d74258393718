import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shareLinks } from "#db/schema/share.ts";
import { actions, isAllowed, memberRoles } from "#domain/access/policy.ts";
import { createWorld } from "../testing.ts";
import { authorize } from "./authorize.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const target = { mapId: "m", workspaceId: "w" };

describe("a grant", () => {
  for (const role of memberRoles) {
    it(`is minted for a member who is ${role} exactly where the table says so`, async () => {
      const got: Record<string, boolean> = {};
      for (const action of actions) {
        got[action] = await authorize(world.as(role), action, target).then(
          () => true,
          () => false,
        );
      }
      expect(got).toEqual(Object.fromEntries(actions.map((a) => [a, isAllowed(role, a)])));
    });
  }

  it("is not-found for a stranger, whatever the action", async () => {
    for (const action of actions) {
      await expect(authorize(world.stranger, action, target)).rejects.toMatchObject({
        code: "not-found",
      });
    }
  });

  it("is not-found for a map asked for through another workspace", async () => {
    await expect(
      authorize(world.as("owner"), "map.read", { mapId: "m", workspaceId: "elsewhere" }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("is forbidden to a member whose role does not allow it", async () => {
    await expect(authorize(world.as("viewer"), "map.edit", target)).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("opens one map only to a link reader", async () => {
    await world.db.transact(async (tx) => {
      await tx.insert(shareLinks).values({
        id: "l",
        mapId: "m",
        name: "Readers",
        tokenHash: "of a token",
        laneIds: null,
        showsPain: true,
        showsQuotes: false,
        frames: [],
        createdAt: world.at,
      });
    });
    const reader = {
      ...world.system,
      actor: { kind: "link", linkId: "l", mapId: "m" } as const,
    };
    await expect(authorize(reader, "map.read", { mapId: "m" })).resolves.toMatchObject({
      mapId: "m",
    });
    await expect(authorize(reader, "evidence.read", { workspaceId: "w" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
