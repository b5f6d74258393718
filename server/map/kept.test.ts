import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { maps } from "#db/schema/map.ts";
import { members, workspaces } from "#db/schema/workspace.ts";
import { MOST_KEPT_ASKED } from "#domain/map/kept-answer.ts";
import { createWorld } from "../testing.ts";
import { readKept } from "./read-kept.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const asked = ["m", "no-such-map"];

it("a browser hears of the maps that its person may open, and nothing of others", async () => {
  const { personId, maps: known } = await readKept(world.as("viewer"), asked);
  expect(personId).toBe("viewer");
  expect(known).toEqual({
    m: { title: expect.any(String), slug: "w", mayKeep: true, inBinUntil: null },
  });
});

it("to a stranger a map is as one that does not exist", async () => {
  expect(await readKept(world.stranger, asked)).toEqual({ personId: "stranger", maps: {} });
});

it("of a sensitive workspace nothing may be kept", async () => {
  const be = (isSensitive: boolean) =>
    world.db.transact((tx) =>
      tx.update(workspaces).set({ isSensitive }).where(eq(workspaces.id, "w")),
    );
  await be(true);
  expect((await readKept(world.as("editor"), asked)).maps).toMatchObject({ m: { mayKeep: false } });
  await be(false);
});

const remove = (deletedAt: Date | null) =>
  world.db.transact((tx) => tx.update(maps).set({ deletedAt }).where(eq(maps.id, "m")));

it("a deleted map is in the bin for thirty days, for those who might open it, and then it is not there", async () => {
  const now = world.as("editor").now().getTime();
  const daysAgo = (days: number) => new Date(now - days * 24 * 3_600_000);
  await remove(daysAgo(29));
  const map = { title: expect.any(String), slug: "w", mayKeep: false };
  const inBinUntil = daysAgo(-1).toISOString();
  expect((await readKept(world.as("editor"), asked)).maps).toEqual({ m: { ...map, inBinUntil } });
  expect((await readKept(world.stranger, asked)).maps).toEqual({});
  await remove(daysAgo(30));
  expect((await readKept(world.as("editor"), asked)).maps).toEqual({});
  await remove(null);
});

it("the maps of whoever is no member any more are not there, in the bin or out of it", async () => {
  await world.db.transact((tx) => tx.delete(members).where(eq(members.userId, "reviewer")));
  expect((await readKept(world.as("reviewer"), asked)).maps).toEqual({});
  await remove(world.as("editor").now());
  expect((await readKept(world.as("reviewer"), asked)).maps).toEqual({});
  await remove(null);
});

it("nobody asks for more than a browser holds, nor without a pause", async () => {
  const many = Array.from({ length: MOST_KEPT_ASKED + 1 }, (_, at) => `m${at}`);
  const refused = { code: "invalid-input" };
  await expect(readKept(world.as("owner"), many)).rejects.toMatchObject(refused);
  const ask = async () => readKept(world.as("admin"), asked);
  for (let turn = 0; turn < 60; turn += 1) await ask();
  await expect(ask()).rejects.toMatchObject({ code: "too-many-attempts" });
  await expect(readKept(world.system, asked)).rejects.toMatchObject({ code: "not-found" });
});
