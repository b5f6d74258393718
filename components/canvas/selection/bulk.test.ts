import { expect, test } from "vitest";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { openModel } from "../commands/testing.ts";
import { chooseForSelected, isBulk } from "./bulk.ts";
import { pickForMenu } from "./pick.ts";

const place = { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null } as const;

function open() {
  const model = openModel(
    buildMap({
      cards: [
        buildCard("a", place, { tags: ["t1"] }),
        buildCard("b", place),
        buildCard("c", place, { ownerId: "u1" }),
      ],
    }),
  );
  const card = (id: string) => model.map.get().cards.find((one) => one.id === id);
  return { model, card };
}

test("what is chosen is set on all selected cards and on no other, as one step of undo", () => {
  const { model, card } = open();
  model.select(["a", "b"], { cursorTo: "b" });
  chooseForSelected(model, "status", "doing");
  chooseForSelected(model, "owner", "u2");
  expect([card("a"), card("b"), card("c")]).toMatchObject([
    { status: "doing", ownerId: "u2" },
    { status: "doing", ownerId: "u2" },
    { status: null, ownerId: "u1" },
  ]);
  model.undo.undo();
  expect([card("a")?.ownerId, card("b")?.ownerId]).toEqual([null, null]);
  expect(card("a")?.status).toBe("doing");
});

test("nothing chosen takes away what they have", () => {
  const { model, card } = open();
  model.select(["b", "c"], { cursorTo: "b" });
  chooseForSelected(model, "colour", "2");
  expect(card("c")?.colour).toBe(2);
  chooseForSelected(model, "colour", null);
  chooseForSelected(model, "owner", null);
  expect(card("c")).toMatchObject({ colour: null, ownerId: null });
});

test("a tag that one lacks is given to all, one that all have is taken from all", () => {
  const { model, card } = open();
  model.select(["a", "b"], { cursorTo: "b" });
  chooseForSelected(model, "tags", "t1");
  expect([card("a")?.tags, card("b")?.tags]).toEqual([["t1"], ["t1"]]);
  chooseForSelected(model, "tags", "t1");
  expect([card("a")?.tags, card("b")?.tags]).toEqual([[], []]);
});

test("several cards are changed together, one card or several steps are not", () => {
  const { model } = open();
  model.select(["a"], { cursorTo: "a" });
  expect(isBulk(model)).toBe(false);
  model.select(["s1", "s2"], { cursorTo: "s1" });
  expect(isBulk(model)).toBe(false);
  model.select(["a", "b"], { cursorTo: "a" });
  expect(isBulk(model)).toBe(true);
});

test("a menu asked for one of several keeps all of them selected, for another takes that one", () => {
  const { model } = open();
  model.select(["a", "b"], { cursorTo: "b" });
  pickForMenu(model, "a");
  expect([...model.selection.get()]).toEqual(["a", "b"]);
  pickForMenu(model, "c");
  expect([...model.selection.get()]).toEqual(["c"]);
});
