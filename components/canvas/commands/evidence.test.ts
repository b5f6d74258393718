import { expect, test } from "vitest";
import { buildMap } from "#domain/map/testing.ts";
import type { Cursor } from "../cursor.ts";
import type { EvidenceAbout } from "../overlay.ts";
import { mayRun } from "./command.ts";
import { commandFor } from "./menu.ts";
import { openModel, stillView as view } from "./testing.ts";

test("evidence is asked for of a card, a step and a feeling, where somebody can tell of it", () => {
  const model = openModel(buildMap());
  const asked: EvidenceAbout[] = [];
  const command = commandFor("showEvidence");
  const ask = (place: Cursor) => {
    model.focus(place);
    if (command && mayRun(command, { model, view })) command.run({ model, view });
  };
  const step: Cursor = { at: "step", stepId: "s1" };
  ask(step);
  model.openEvidence.set((about) => asked.push(about));
  ask(step);
  ask({ at: "cell", laneId: "l1", stepId: "s1", index: 0 });
  ask({ at: "cell", laneId: "l2", stepId: "s2", index: 0 });
  ask({ at: "lane", laneId: "l1" });
  expect(asked).toEqual([
    { kind: "step", id: "s1" },
    { kind: "card", id: "c1" },
    { kind: "curve", stepId: "s2", personaId: null },
  ]);
});
