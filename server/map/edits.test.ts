import { afterAll, beforeAll, expect, it } from "vitest";
import { mapChanges } from "#db/schema/map.ts";
import { authorize } from "../access/authorize.ts";
import { createWorld } from "../testing.ts";
import { readEdits } from "./read-edits.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

it("every part of a map tells when and by whom it was changed last, and a stranger learns nothing", async () => {
  const hoursAgo = (hours: number) => new Date(world.at.getTime() - hours * 3_600_000);
  const change = (nodeId: string, hours: number, actorId: string | null) => ({
    ...{ mapId: "m", seq: 1, at: hoursAgo(hours), actorId, nodeId, field: "text" },
    ...{ before: null, after: null },
  });
  await world.db.transact(async (tx) => {
    await tx
      .insert(mapChanges)
      .values([change("a", 9, "editor"), change("b", 5, null), change("a", 2, "owner")]);
  });
  const ctx = world.as("viewer");
  const edits = await readEdits(ctx, await authorize(ctx, "map.read", { mapId: "m" }));
  expect(edits.sort((one, other) => one.nodeId.localeCompare(other.nodeId))).toEqual([
    { nodeId: "a", at: hoursAgo(2), by: "owner" },
    { nodeId: "b", at: hoursAgo(5), by: null },
  ]);
  await expect(authorize(world.stranger, "map.read", { mapId: "m" })).rejects.toMatchObject({
    code: "not-found",
  });
});
