import { describe, expect, it } from "vitest";
import type { Card, JourneyMap } from "#domain/map/journey-map.ts";
import { schemaVersion } from "#domain/map/kinds.ts";
import { buildCard, buildHeader } from "#domain/map/testing.ts";
import { plainView } from "#domain/map/view.ts";
import { visibleIds } from "#domain/map/visible-ids.ts";
import { atRowEnd, type Cursor, cursorOn, moved, nodeAt, settle } from "./cursor.ts";
import { gridOf } from "./grid.ts";

const card = (id: string, laneId: string, stepId: string): Card =>
  buildCard(id, { kind: "cell", laneId, stepId, stepToId: null });
const step = (id: string, phaseId: string) => ({
  id,
  phaseId,
  title: id,
  description: "",
  channels: [],
  teamId: null,
  momentOfTruth: false,
});
const map: JourneyMap = {
  schemaVersion,
  header: buildHeader(),
  phases: [
    { id: "p1", title: "" },
    { id: "p2", title: "" },
  ],
  steps: [step("s1", "p1"), step("s2", "p1"), step("s3", "p2")],
  lanes: [
    { id: "l1", type: "action", title: "", zone: "customer" },
    { id: "l2", type: "thought", title: "", zone: "customer" },
  ],
  cards: [
    card("a", "l1", "s1"),
    card("b", "l1", "s1"),
    card("c", "l2", "s1"),
    { ...card("x", "", ""), place: { kind: "parked", x: 0, y: 0 } },
  ],
  edges: [],
  curve: [],
};
const grid = gridOf(map);
const cell = (laneId: string, stepId: string, index = 0): Cursor => ({
  at: "cell",
  laneId,
  stepId,
  index,
});

describe("moving through the grid", () => {
  it("goes down through the cards of a cell before the next lane", () => {
    const down = (cursor: Cursor | null) => moved(grid, cursor, "down");
    expect(down(cell("l1", "s1", 0))).toEqual(cell("l1", "s1", 1));
    expect(down(cell("l1", "s1", 1))).toEqual(cell("l2", "s1", 0));
    expect(down(cell("l2", "s1", 0))).toEqual({ at: "parked", cardId: "x" });
  });

  it("meets the last card first when it comes from below", () => {
    expect(moved(grid, cell("l2", "s1", 0), "up")).toEqual(cell("l1", "s1", 1));
  });

  it("climbs from the first lane to the step and on to its phase", () => {
    const atStep = moved(grid, cell("l1", "s2"), "up");
    expect(atStep).toEqual({ at: "step", stepId: "s2" });
    expect(moved(grid, atStep, "up")).toEqual({ at: "phase", phaseId: "p1" });
  });

  it("reaches the lane header to the left of the first step", () => {
    expect(moved(grid, cell("l1", "s1"), "left")).toEqual({ at: "lane", laneId: "l1" });
  });

  it("jumps to the ends of a row", () => {
    expect(atRowEnd(grid, cell("l1", "s1", 1), "last")).toEqual(cell("l1", "s3"));
  });
});

it("knows the node under the cursor, and none in an empty place", () => {
  expect(nodeAt(grid, cell("l1", "s1", 1))).toBe("b");
  expect(nodeAt(grid, cell("l1", "s1", 2))).toBeNull();
  expect(cursorOn(grid, "c")).toEqual(cell("l2", "s1", 0));
});

it("settles on what is left when something is deleted under it", () => {
  const without = gridOf({ ...map, cards: [] });
  expect(settle(without, cell("l1", "s1", 2))).toEqual(cell("l1", "s1", 0));
  expect(settle(gridOf({ ...map, lanes: [] }), cell("l1", "s1"))).toEqual({
    at: "step",
    stepId: "s1",
  });
});

describe("[M53] keys and what is not seen", () => {
  const seenAs = (view: Partial<typeof plainView>) =>
    gridOf(map, visibleIds(map, { ...plainView, ...view }));

  it("pass over a hidden lane, and over the cells of a collapsed one, whose header they reach", () => {
    const hidden = seenAs({ hiddenLaneIds: ["l1"] });
    expect(moved(hidden, { at: "step", stepId: "s1" }, "down")).toEqual(cell("l2", "s1"));
    expect(cursorOn(hidden, "a")).toBeNull();
    const collapsed = seenAs({ collapsedLaneIds: ["l1"] });
    expect(moved(collapsed, { at: "step", stepId: "s1" }, "down")).toEqual(cell("l2", "s1"));
    expect(moved(collapsed, { at: "lane", laneId: "l2" }, "up")).toEqual({
      at: "lane",
      laneId: "l1",
    });
    expect(atRowEnd(collapsed, { at: "lane", laneId: "l1" }, "last")).toEqual({
      at: "lane",
      laneId: "l1",
    });
    expect(cursorOn(collapsed, "a")).toEqual({ at: "lane", laneId: "l1" });
  });

  it("step over a collapsed phase, which its header still stands for", () => {
    const collapsed = seenAs({ collapsedPhaseIds: ["p1"] });
    expect(moved(collapsed, { at: "lane", laneId: "l1" }, "right")).toEqual(cell("l1", "s3"));
    expect(moved(collapsed, { at: "step", stepId: "s3" }, "left")).toEqual({
      at: "step",
      stepId: "s3",
    });
    expect(moved(collapsed, { at: "phase", phaseId: "p2" }, "left")).toEqual({
      at: "phase",
      phaseId: "p1",
    });
    expect(settle(collapsed, cell("l1", "s2"))).toEqual({ at: "phase", phaseId: "p1" });
    expect(cursorOn(collapsed, "s2")).toEqual({ at: "phase", phaseId: "p1" });
  });
});
