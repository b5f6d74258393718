import { describe, expect, test } from "vitest";
import { deletionImpact } from "../deletion.ts";
import { deleteNodes } from "./delete.ts";
import { addLane, moveLane, setLaneType } from "./lane.ts";
import { addPhase } from "./phase.ts";
import { addStep, moveStep } from "./step.ts";
import { inCell, start } from "./testing.ts";

describe("phases, steps and lanes", () => {
  test("a phase is born with a step, a step goes where it is told", () => {
    const { edit, map } = start();
    const phase = addPhase(edit, { title: "Middle", slot: { before: "p2" } });
    expect(addStep(edit, { slot: { before: "s2" }, title: "New" })).toMatchObject({ ok: true });
    expect(phase).toMatchObject({ ok: true, touched: ["n1", "n2"] });
    expect(map().phases.map(({ id }) => id)).toEqual(["p1", "n1", "p2"]);
    expect(map().steps.map(({ id }) => id)).toEqual(["s1", "n3", "s2", "n2", "s3"]);
  });

  test("[M18] the last step of a phase leaves an empty one behind, deleted or moved", () => {
    const { edit, map } = start();
    deleteNodes(edit, { ids: ["s3"] });
    expect(map().steps.at(-1)).toMatchObject({ id: "n1", phaseId: "p2", title: "" });
    moveStep(edit, { id: "n1", phaseId: "p1", slot: "start" });
    expect(map().steps.map(({ id, phaseId }) => [id, phaseId])).toEqual([
      ["n1", "p1"],
      ["s1", "p1"],
      ["s2", "p1"],
      ["n2", "p2"],
    ]);
  });

  test("[M18] the last phase stays", () => {
    const { edit, map } = start();
    expect(deleteNodes(edit, { ids: ["p1", "p2"] })).toEqual({ ok: false, reason: "last-phase" });
    deleteNodes(edit, { ids: ["p1"] });
    expect(deleteNodes(edit, { ids: ["p2"] })).toEqual({ ok: false, reason: "last-phase" });
    expect(map().phases).toHaveLength(1);
  });

  test("[M17] deleting says what goes along, and takes exactly that", () => {
    const { edit, map } = start();
    expect(deletionImpact(map(), "p1")).toEqual({
      phases: 1,
      steps: 2,
      lanes: 0,
      cards: 1,
      edges: 1,
      points: 1,
      shortened: 0,
    });
    expect(deletionImpact(map(), "s2")).toMatchObject({ cards: 0, shortened: 1 });
    deleteNodes(edit, { ids: ["s2"] });
    expect(map().cards[0]?.place).toEqual(inCell("l1", "s1"));
    deleteNodes(edit, { ids: ["p1"] });
    expect(map()).toMatchObject({ cards: [{ id: "c2" }], edges: [], curve: [] });
  });

  test("[M19] a lane takes the zone of its new neighbour", () => {
    const { edit, map } = start();
    moveLane(edit, { id: "l1", slot: { after: "l3" } });
    expect(map().lanes.map(({ id, zone }) => [id, zone])).toEqual([
      ["l2", "customer"],
      ["l3", "backstage"],
      ["l1", "backstage"],
    ]);
    expect(setLaneType(edit, { id: "l1", type: "team" })).toEqual({
      ok: false,
      reason: "lane-has-cards",
    });
    addLane(edit, { type: "system" });
    expect(map().lanes.at(-1)).toMatchObject({ id: "n1", zone: "support" });
  });
});
