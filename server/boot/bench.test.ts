import { afterEach, beforeEach, expect, it } from "vitest";
import { benchMap } from "#domain/map/bench-map.ts";
import { brokenRules } from "#domain/map/rules.ts";
import { authorize } from "../access/authorize.ts";
import { readMaps } from "../map/read.ts";
import { createWorld } from "../testing.ts";
import { prepareBench } from "./bench.ts";

let world: Awaited<ReturnType<typeof createWorld>>;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

it("a map to measure on is made once for every size, in a workspace of its own", async () => {
  const first = await prepareBench(world.system, { cards: 20 });
  expect(await prepareBench(world.system, { cards: 20 })).toEqual(first);
  const larger = await prepareBench(world.system, { cards: 40 });
  expect({ ...larger, mapId: first.mapId }).toEqual(first);
  const grant = await authorize(world.system, "workspace.read", first);
  const titles = (await readMaps(world.system, grant)).map(({ title }) => title);
  expect(titles.sort()).toEqual(["Bench 20", "Bench 40"]);
});

it.each([200, 1_500, 5_000])("a map to measure on with %i cards breaks no rule", (cards) => {
  const map = benchMap(cards);
  expect(map.cards.length + map.edges.length).toBe(cards * 1.5);
  expect(brokenRules(map)).toEqual([]);
});
