import { expect, test } from "vitest";
import { buildMap } from "#domain/map/testing.ts";
import type { Cursor } from "../cursor.ts";
import { gridOf } from "../grid.ts";
import { commandFor, menuOf } from "./menu.ts";

const grid = gridOf(buildMap());
const places: (Cursor | null)[] = [
  null,
  { at: "phase", phaseId: "p1" },
  { at: "step", stepId: "s1" },
  { at: "lane", laneId: "l1" },
  { at: "cell", laneId: "l1", stepId: "s1", index: 0 },
  { at: "cell", laneId: "l1", stepId: "s3", index: 0 },
  { at: "parked", cardId: "c2" },
];

test("everything a menu offers is a command that exists", () => {
  for (const id of places.flatMap((place) => menuOf(grid, place))) {
    expect(commandFor(id)?.id).toBe(id);
  }
});

test("an empty place offers a card, a card offers what is done with cards", () => {
  expect(menuOf(grid, { at: "cell", laneId: "l1", stepId: "s3", index: 0 })).toContain("newCard");
  expect(menuOf(grid, { at: "cell", laneId: "l1", stepId: "s1", index: 0 })).toContain("park");
});
