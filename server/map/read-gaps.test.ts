import { afterAll, beforeAll, expect, it } from "vitest";
import { gapsIn } from "#domain/map/missing.ts";
import { buildCard, buildMap, buildStep } from "#domain/map/testing.ts";
import { authorize } from "../access/authorize.ts";
import { createMapDocument } from "../collab/direct.ts";
import { roomsOf } from "../collab/rooms-of.ts";
import { createWorld } from "../testing.ts";
import { readJourneyMap, readMaps } from "./read.ts";
import { createFromTemplate, saveTemplate } from "./templates.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
const map = buildMap({
  steps: [
    buildStep("s1", "p1"),
    buildStep("s2", "p1"),
    buildStep("s3", "p2"),
    buildStep("s4", "p2"),
  ],
  lanes: [
    { id: "l1", type: "action", title: "Doing", zone: "customer", isRequired: true },
    { id: "l2", type: "curve", title: "Feeling", zone: "customer", isRequired: true },
    { id: "l3", type: "team", title: "Who", zone: "backstage", isRequired: true },
    { id: "l4", type: "text", title: "Else", zone: "backstage" },
  ],
  cards: [buildCard("a", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: "s2" })],
  curve: [{ laneId: "l2", stepId: "s4", personaId: null, value: 1 }],
});
beforeAll(async () => {
  world = await createWorld();
  await world.db.transact((tx) => createMapDocument(tx, world.system, "m", map));
});
afterAll(async () => {
  await roomsOf(world.db).end();
  await world.close();
});

it("the list of maps counts from the tables what the map itself says is missing", async () => {
  const ctx = world.as("viewer");
  const list = await readMaps(ctx, await authorize(ctx, "workspace.read", { workspaceId: "w" }));
  expect(gapsIn(map).length).toBeGreaterThan(5);
  expect(list.find(({ id }) => id === "m")?.missing).toBe(gapsIn(map).length);
});

it("a map made from an own template asks for the same lanes", async () => {
  const ctx = world.as("editor");
  const read = await authorize(ctx, "map.read", { mapId: "m" });
  const create = await authorize(ctx, "map.create", { workspaceId: "w" });
  const saved = await saveTemplate(ctx, { read, create }, { name: "Ours", withContent: false });
  const made = await createFromTemplate(ctx, create, { ...saved, title: "Next" });
  if (!made.ok) throw new Error(made.reason);
  const next = await readJourneyMap(ctx, await authorize(ctx, "map.read", made));
  expect(next.lanes.map(({ isRequired }) => isRequired ?? false)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(gapsIn(next)).toHaveLength(12);
});
