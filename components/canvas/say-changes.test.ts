import { expect, test } from "vitest";
import type { JourneyMap } from "#domain/map/journey-map.ts";
import { buildCard, buildMap } from "#domain/map/testing.ts";
import { sayChanges } from "./say-changes.ts";

const names = { step: "Unnamed step", phase: "Unnamed phase", laneOf: () => "Doing" };
const before = buildMap();

function tell(change: Partial<JourneyMap>, inHand: string | null = null) {
  return sayChanges(before, { ...before, ...change }, names, { inHand });
}

test("a moved card is told with its step, its lane and its place among the cards there", () => {
  const cards = [
    buildCard("c1", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: "s2" }),
    buildCard("c2", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null }),
  ];
  expect(tell({ cards })).toMatchObject([
    { key: "card.moved", values: { step: "Step s1", lane: "Doing", index: 2, count: 2 } },
  ]);
});

test("of two neighbours that changed places, the one in hand is told as moved", () => {
  const phases = [...before.phases].reverse();
  for (const id of ["p1", "p2"]) {
    const title = before.phases.find((phase) => phase.id === id)?.title;
    expect(tell({ phases }, id)).toMatchObject([{ key: "phase.moved", values: { title } }]);
  }
});

test("what goes along with a deleted step is not told one by one", () => {
  const change = {
    steps: before.steps.filter(({ id }) => id !== "s1"),
    cards: [],
    edges: [],
    curve: [],
  };
  const parked = before.cards[1];
  expect(tell({ ...change, cards: parked ? [parked] : [] })).toMatchObject([
    { key: "step.deleted", values: { title: "Step s1" } },
  ]);
});

test("a point of the curve is told by its step and value", () => {
  const curve = [{ laneId: "l2", stepId: "s2", personaId: null, value: -1 }];
  expect(tell({ curve })).toEqual([
    { key: "curve.removed", values: { step: "Step s1" } },
    { key: "curve.set", values: { step: "Step s2", value: -1 } },
  ]);
});
