import { expect, test } from "vitest";
import { lockStructure } from "#domain/map/commands/header.ts";
import { setLaneRequired } from "#domain/map/commands/lane.ts";
import { buildMap } from "#domain/map/testing.ts";
import { deleteNow, deleteSelected, requiredIn } from "./delete-selected.ts";
import { openModel } from "./testing.ts";

function onLane(id: string) {
  const model = openModel(buildMap());
  setLaneRequired(model.edit, { id: "l1", on: true });
  model.focus({ at: "lane", laneId: id });
  const lanes = () => model.map.get().lanes.map((lane) => lane.id);
  return { model, lanes };
}

test("a required lane does not go before it was asked, and then goes with one step of undo", () => {
  const { model, lanes } = onLane("l1");
  deleteSelected(model);
  expect(model.sheet.get()).toBe("deleteRequired");
  expect(lanes()).toContain("l1");
  expect(requiredIn(model).map(({ id }) => id)).toEqual(["l1"]);
  deleteNow(model);
  expect(lanes()).not.toContain("l1");
  model.takeBack();
  expect(model.map.get().lanes[0]).toMatchObject({ id: "l1", isRequired: true });
});

test("any other lane goes at once", () => {
  const { model, lanes } = onLane("l3");
  deleteSelected(model);
  expect(model.sheet.get()).toBeNull();
  expect(lanes()).not.toContain("l3");
});

test("while the structure is locked nothing is asked, for nothing may go", () => {
  const { model, lanes } = onLane("l1");
  lockStructure(model.edit, { on: true });
  deleteSelected(model);
  expect(model.sheet.get()).toBeNull();
  expect(model.message.get()?.key).toBe("refused.structure-locked");
  expect(lanes()).toContain("l1");
});
