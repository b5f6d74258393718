import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit } from "#db/schema/workspace.ts";
import { canonicalMap } from "#domain/map/canonical.ts";
import { gapsIn } from "#domain/map/missing.ts";
import { authorize } from "../access/authorize.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import type { Ctx } from "../context.ts";
import { createWorld } from "../testing.ts";
import { create } from "./create.ts";
import { duplicate } from "./duplicate.ts";
import { readJourneyMap, readMaps } from "./read.ts";
import { remove, restore } from "./remove.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await roomsOf(world.db).end();
  await world.close();
});

const target = { workspaceId: "w" };
const makers = async (ctx: Ctx) => ({
  create: await authorize(ctx, "map.create", target),
  library: await authorize(ctx, "library.edit", target),
});
const newMap = async (title = "Buying a bicycle") => {
  const ctx = world.as("editor");
  const input = { template: "purchase", language: "en", title } as const;
  return (await create(ctx, await makers(ctx), input)).mapId;
};

describe("creating a map", () => {
  it("makes it from a template, with its document, its rows and an audit row", async () => {
    const ctx = world.as("editor");
    const mapId = await newMap();
    const map = await readJourneyMap(ctx, await authorize(ctx, "map.read", { mapId }));
    expect(map.header).toMatchObject({ title: "Buying a bicycle", ownerId: "editor" });
    const rows = await readMaps(ctx, await authorize(ctx, "workspace.read", target));
    expect(rows.find(({ id }) => id === mapId)).toMatchObject({
      title: "Buying a bicycle",
      steps: map.steps.length,
      cards: map.cards.length,
      missing: gapsIn(map).length,
    });
    expect(map.steps.some(({ teamId, channels }) => teamId && channels.length > 0)).toBe(true);
    const trail = await world.db.read.select().from(audit);
    expect(trail).toContainEqual(
      expect.objectContaining({ event: "map.created", subject: mapId, actorId: "editor" }),
    );
  });

  it("is refused to a viewer and hidden from a stranger", async () => {
    await expect(makers(world.as("viewer"))).rejects.toMatchObject({ code: "forbidden" });
    await expect(makers(world.stranger)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("deleting a map", () => {
  it("hides it from everybody until it is restored", async () => {
    const ctx = world.as("facilitator");
    const mapId = await newMap();
    await remove(ctx, await authorize(ctx, "map.delete", { mapId }));
    await expect(authorize(ctx, "map.read", { mapId })).rejects.toMatchObject({
      code: "not-found",
    });
    const back = await restore(ctx, await authorize(ctx, "map.create", target), { mapId });
    expect(back).toEqual({ ok: true });
    await expect(authorize(ctx, "map.read", { mapId })).resolves.toMatchObject({ mapId });
  });

  it("is refused to a reviewer and hidden from a stranger", async () => {
    const mapId = await newMap();
    const asked = { mapId };
    await expect(authorize(world.as("reviewer"), "map.delete", asked)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(authorize(world.stranger, "map.delete", asked)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("cannot be undone for a map of another workspace", async () => {
    const mapId = await newMap();
    const grant = await authorize(world.stranger, "map.create", { workspaceId: "elsewhere" });
    expect(await restore(world.stranger, grant, { mapId })).toEqual({
      ok: false,
      reason: "not-found",
    });
  });
});

it("a duplicate has ids of its own and is otherwise equal", async () => {
  const ctx = world.as("editor");
  const read = await authorize(ctx, "map.read", { mapId: await newMap() });
  const original = await readJourneyMap(ctx, read);
  const grants = { read, create: await authorize(ctx, "map.create", target) };
  const { mapId } = await duplicate(ctx, grants, { title: original.header.title });
  const copy = await readJourneyMap(ctx, await authorize(ctx, "map.read", { mapId }));
  expect(canonicalMap(copy)).toEqual(canonicalMap(original));
  const ids = new Set(original.steps.map(({ id }) => id));
  expect(copy.steps.some(({ id }) => ids.has(id))).toBe(false);
  expect(copy.steps.map(({ copiedFrom }) => copiedFrom)).toEqual(
    original.steps.map(({ id }) => id),
  );
});
