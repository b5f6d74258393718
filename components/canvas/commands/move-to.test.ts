import { expect, test } from "vitest";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { goalFields, goalOf, moveSelectedTo } from "./move-to.ts";
import { openModel, stillView as view } from "./testing.ts";

const inCell = (laneId: string, stepId: string, stepToId: string | null = null) =>
  ({ kind: "cell", laneId, stepId, stepToId }) as const;
const map = buildMap({
  cards: [
    buildCard("a", inCell("l1", "s1")),
    buildCard("b", inCell("l3", "s1", "s2")),
    buildCard("c", { kind: "parked", x: 0, y: 0 }),
  ],
});

test("cards go to a step and a lane that holds cards, in their order and as wide as they were", () => {
  const model = openModel(map);
  model.select(["b", "c"], { cursorTo: "c" });
  expect(goalFields(model)).toEqual([
    { name: "stepId", of: "step", ids: ["s1", "s2", "s3"] },
    { name: "laneId", of: "lane", ids: ["l1", "l3"] },
  ]);
  expect(goalOf({ stepId: "s2" })).toBeNull();
  moveSelectedTo({ model, view }, { stepId: "s2", laneId: "l1" });
  const places = Object.fromEntries(model.map.get().cards.map(({ id, place }) => [id, place]));
  expect(places.b).toEqual(inCell("l1", "s2", "s3"));
  expect(places.c).toEqual(inCell("l1", "s2"));
  model.undo.undo();
  expect(model.map.get()).toEqual(map);
});

test("headers go behind another of their kind, several as one step of undo", () => {
  const model = openModel(map);
  model.select(["s1", "s2"], { cursorTo: "s1" });
  expect(goalFields(model)).toEqual([{ name: "after", of: "step", ids: ["s3"] }]);
  moveSelectedTo({ model, view }, { after: "s3" });
  const order = () => model.map.get().steps.map(({ id, phaseId }) => `${phaseId} ${id}`);
  expect(order()).toEqual(expect.arrayContaining(["p2 s3", "p2 s1", "p2 s2"]));
  expect(order().slice(-3)).toEqual(["p2 s3", "p2 s1", "p2 s2"]);
  model.undo.undo();
  expect(model.map.get()).toEqual(map);
});

test("a locked map says why headers stay", () => {
  const model = openModel({ ...map, header: { ...map.header, isLocked: true } });
  model.focus({ at: "lane", laneId: "l1" });
  moveSelectedTo({ model, view }, { after: "l3" });
  expect(model.message.get()?.key).toBe("refused.structure-locked");
  expect(model.map.get().lanes.map(({ id }) => id)).toEqual(["l1", "l2", "l3"]);
});
