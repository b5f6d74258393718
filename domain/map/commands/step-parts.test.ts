import { describe, expect, test } from "vitest";
import { buildCard, buildHeader, buildMap, buildStep } from "../testing.ts";
import { createUndo } from "../undo.ts";
import { lockStructure } from "./header.ts";
import { mergeWithNext, nextToMerge } from "./merge-steps.ts";
import { splitStep } from "./split-step.ts";
import { inCell, start } from "./testing.ts";

const placeOf = (map: ReturnType<typeof buildMap>, id: string) =>
  map.cards.find((card) => card.id === id)?.place;

describe("splitting a step", () => {
  const filled = buildMap({
    steps: [
      buildStep("s1", "p1"),
      buildStep("s2", "p1", { channels: ["web"], teamId: "sales", momentOfTruth: true }),
      buildStep("s3", "p2"),
    ],
    cards: [
      buildCard("over", inCell("l1", "s1", "s3")),
      buildCard("up to", inCell("l1", "s1", "s2")),
      buildCard("stays", inCell("l1", "s2")),
      buildCard("goes", inCell("l1", "s2")),
      buildCard("goes on", inCell("l3", "s2", "s3")),
    ],
    curve: [{ laneId: "l2", stepId: "s2", personaId: null, value: 1 }],
  });

  test("[M35] leaves its cards with the first, and spans reach over both", () => {
    const { edit, map } = start(filled);
    expect(splitStep(edit, { id: "s2" })).toMatchObject({ ok: true, id: "n1" });
    expect(map().steps.map(({ id }) => id)).toEqual(["s1", "s2", "n1", "s3"]);
    expect(map().steps[2]).toEqual(
      buildStep("n1", "p1", { title: "", channels: ["web"], teamId: "sales" }),
    );
    expect(placeOf(map(), "over")).toEqual(inCell("l1", "s1", "s3"));
    expect(placeOf(map(), "up to")).toEqual(inCell("l1", "s1", "n1"));
    expect(placeOf(map(), "stays")).toEqual(inCell("l1", "s2"));
    expect(placeOf(map(), "goes on")).toEqual(inCell("l3", "s2", "s3"));
    expect(map().curve).toEqual(filled.curve);
  });

  test("[M35] takes the chosen cards to the second, as far as they reach", () => {
    const { edit, map } = start(filled);
    splitStep(edit, { id: "s2", cardIds: ["goes", "goes on", "up to"] });
    expect(placeOf(map(), "goes")).toEqual(inCell("l1", "n1"));
    expect(placeOf(map(), "goes on")).toEqual(inCell("l3", "n1", "s3"));
    expect(placeOf(map(), "up to")).toEqual(inCell("l1", "s1", "n1"));
    expect(placeOf(map(), "stays")).toEqual(inCell("l1", "s2"));
  });
});

describe("merging a step with the next", () => {
  const filled = buildMap({
    header: buildHeader({ horizonStepId: "s2" }),
    steps: [
      buildStep("s1", "p1", { description: "One.", channels: ["web"] }),
      buildStep("s2", "p1", {
        description: "Two.",
        channels: ["shop", "web"],
        teamId: "sales",
        momentOfTruth: true,
      }),
      buildStep("s3", "p2"),
    ],
    lanes: [
      ...buildMap().lanes.slice(0, 2),
      { id: "l4", type: "curve", title: "Theirs", zone: "customer" },
      ...buildMap().lanes.slice(2),
    ],
    cards: [
      buildCard("first", inCell("l1", "s1")),
      buildCard("both", inCell("l1", "s1", "s2")),
      buildCard("second", inCell("l1", "s2")),
      buildCard("onwards", inCell("l3", "s2", "s3")),
    ],
    edges: [
      { id: "between", kind: "next", source: "s1", target: "s2", label: "" },
      { id: "out", kind: "alternative", source: "s2", target: "s3", label: "or" },
      { id: "same", kind: "alternative", source: "s1", target: "s3", label: "" },
      { id: "back", kind: "loop", source: "s3", target: "s2", label: "" },
      { id: "again", kind: "loop", source: "s2", target: "s2", label: "" },
    ],
    curve: [
      { laneId: "l2", stepId: "s1", personaId: null, value: 1 },
      { laneId: "l2", stepId: "s2", personaId: null, value: -1 },
      { laneId: "l2", stepId: "s2", personaId: "anna", value: -2 },
      { laneId: "l4", stepId: "s2", personaId: null, value: 0.5 },
    ],
  });

  test("[M36] brings its cards, spans, words and feelings under the first one's name", () => {
    const { edit, map } = start(filled);
    expect(mergeWithNext(edit, { id: "s1" })).toMatchObject({ ok: true });
    expect(map().steps).toEqual([
      buildStep("s1", "p1", {
        description: "One.\n\nStep s2: Two.",
        channels: ["shop", "web"],
        teamId: "sales",
        momentOfTruth: true,
      }),
      buildStep("s3", "p2"),
    ]);
    expect(map().header.horizonStepId).toBe("s1");
    expect(map().cards.map(({ id, place }) => [id, place])).toEqual([
      ["first", inCell("l1", "s1")],
      ["both", inCell("l1", "s1")],
      ["second", inCell("l1", "s1")],
      ["onwards", inCell("l3", "s1", "s3")],
    ]);
    expect(map().curve).toEqual([
      { laneId: "l2", stepId: "s1", personaId: null, value: 1 },
      { laneId: "l2", stepId: "s1", personaId: "anna", value: -2 },
      { laneId: "l4", stepId: "s1", personaId: null, value: 0.5 },
    ]);
  });

  test("[M36] leads its connections to the one step, none twice and none from it to itself", () => {
    const { edit, map } = start(filled);
    mergeWithNext(edit, { id: "s1" });
    expect(map().edges.map(({ id, source, target }) => [id, source, target])).toEqual([
      ["again", "s1", "s1"],
      ["back", "s3", "s1"],
      ["same", "s1", "s3"],
    ]);
  });

  test("[M36] takes the second name only where the first has none", () => {
    const { edit, map } = start({
      ...filled,
      steps: filled.steps.map((step) => (step.id === "s1" ? { ...step, title: "" } : step)),
    });
    mergeWithNext(edit, { id: "s1" });
    expect(map().steps[0]?.title).toBe("Step s2");
  });

  test("the last of its phase has none to merge with; [M25] a locked map refuses", () => {
    const { edit, map } = start(filled);
    expect(nextToMerge(map(), "s1")).toBe("s2");
    expect(nextToMerge(map(), "s2")).toBeNull();
    expect(mergeWithNext(edit, { id: "s2" })).toEqual({ ok: false, reason: "no-next-step" });
    lockStructure(edit, { on: true });
    const locked = map();
    for (const refused of [mergeWithNext(edit, { id: "s1" }), splitStep(edit, { id: "s1" })])
      expect(refused).toEqual({ ok: false, reason: "structure-locked" });
    expect(map()).toEqual(locked);
  });

  test("[M15] is one step of undo, and so is a split", () => {
    const { doc, edit, map } = start(filled);
    const before = map();
    const undo = createUndo(doc, "me");
    mergeWithNext(edit, { id: "s1" });
    const merged = map();
    undo.undo();
    expect(map()).toEqual(before);
    undo.redo();
    expect(map()).toEqual(merged);
    splitStep(edit, { id: "s1", cardIds: ["second"] });
    undo.undo();
    expect(map()).toEqual(merged);
  });
});
