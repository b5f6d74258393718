import { expect, test } from "vitest";
import { buildHeader, buildMap } from "#domain/map/testing.ts";
import { openModel, stillView } from "../commands/testing.ts";
import { feelerAt } from "./feelers.ts";
import { outlineCommand } from "./outline-commands.ts";
import { placeKey } from "./places.ts";

function open() {
  const model = openModel(buildMap({ header: buildHeader({ personaIds: ["ida", "olli"] }) }));
  const run = (id: string) => outlineCommand(id)?.run({ model, view: stillView });
  const place = () => {
    const at = model.cursor.get();
    return at ? placeKey(at, feelerAt(model, at)) : null;
  };
  return { model, run, place };
}

test("read downwards and back, a curve is one place for everyone and one for each persona", () => {
  const { model, run, place } = open();
  model.focus({ at: "cell", laneId: "l1", stepId: "s1", index: 0 });
  const down = [1, 2, 3, 4].map(() => {
    run("goDown");
    return place();
  });
  expect(down).toEqual(["cell l2 s1 0", "cell l2 s1 0 ida", "cell l2 s1 0 olli", "cell l3 s1 0"]);
  run("goUp");
  expect(place()).toBe("cell l2 s1 0 olli");
});

test("a key chooses the next persona, whose point the keys then set, and comes round to everyone", () => {
  const { model, run } = open();
  model.focus({ at: "cell", laneId: "l2", stepId: "s2", index: 0 });
  run("nextPersona");
  run("moveUp");
  expect(model.map.get().curve).toContainEqual({
    laneId: "l2",
    stepId: "s2",
    personaId: "ida",
    value: 0,
  });
  const chosen = [1, 2, 3].map(() => {
    run("nextPersona");
    return model.persona.get();
  });
  expect(chosen).toEqual(["olli", null, "ida"]);
});

test("a persona who has no curve here leaves the keyboard with everyone's", () => {
  const { model } = open();
  model.persona.set("somebody else");
  expect(feelerAt(model, { at: "cell", laneId: "l2", stepId: "s1", index: 0 })).toBeNull();
});
