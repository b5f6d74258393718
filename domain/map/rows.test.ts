import { expect, test } from "vitest";
import { diffMaps } from "./diff.ts";
import { projectRows } from "./rows.ts";
import { buildCard, buildHeader, buildMap, buildStep } from "./testing.ts";

test("[M20] every phase, step, lane and card is a row, and every connection", () => {
  const { nodes, edges } = projectRows(buildMap());
  expect(nodes.map(({ id }) => id)).toEqual([
    "p1",
    "p2",
    "s1",
    "s2",
    "s3",
    "l1",
    "l2",
    "l3",
    "c1",
    "c2",
  ]);
  expect(nodes.find(({ id }) => id === "c1")).toEqual({
    id: "c1",
    kind: "card",
    title: "Card c1",
    type: "action",
    position: 0,
    phaseId: null,
    stepId: "s1",
    stepToId: "s2",
    laneId: "l1",
    imageId: null,
    x: null,
    y: null,
    fields: {
      excerptId: null,
      painPointId: null,
      lens: null,
      colour: null,
      tags: [],
      ownerId: null,
      status: null,
      image: null,
    },
  });
  expect(nodes.find(({ id }) => id === "l2")?.fields).toEqual({
    zone: "customer",
    points: [{ stepId: "s1", personaId: null, value: 1 }],
  });
  expect(edges).toEqual([{ id: "e1", kind: "next", source: "s1", target: "s2", label: "" }]);
});

test("two equal maps have no differences", () => {
  expect(diffMaps(buildMap(), buildMap())).toEqual([]);
});

test("what was edited, made, deleted and moved is told by node and field", () => {
  const before = buildMap();
  const after = buildMap({
    header: buildHeader({ title: "Buying a car" }),
    steps: [
      buildStep("s2", "p1"),
      buildStep("s1", "p1", { momentOfTruth: true }),
      buildStep("s4", "p2"),
      buildStep("s3", "p2"),
    ],
    cards: [buildCard("c2", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null })],
    curve: [],
  });
  expect(diffMaps(before, after)).toEqual([
    {
      nodeId: "header",
      kind: "header",
      field: "title",
      before: "Buying a bicycle",
      after: "Buying a car",
    },
    { nodeId: "s2", kind: "step", field: "position", before: 1, after: 0 },
    { nodeId: "s1", kind: "step", field: "momentOfTruth", before: false, after: true },
    { nodeId: "s4", kind: "step", field: "created", before: null, after: after.steps[2] },
    { nodeId: "c1", kind: "card", field: "deleted", before: before.cards[0], after: null },
    {
      nodeId: "c2",
      kind: "card",
      field: "place",
      before: { kind: "parked", x: 10, y: 20 },
      after: { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null },
    },
    { nodeId: "l2", kind: "curve", field: "curve|s1|", before: 1, after: null },
  ]);
});

test("a change of nodes that stand as before is told as it is beside one that has come", () => {
  const cell = { kind: "cell", laneId: "l1", stepId: "s2", stepToId: null } as const;
  const before = buildMap({
    cards: [buildCard("c1", { ...cell, stepId: "s1" }), buildCard("c2", cell)],
  });
  const cards = [{ ...buildCard("c1", cell), text: "other words" }, ...before.cards.slice(1)];
  const newcomer = buildCard("c3", cell);
  const alone = diffMaps(before, { ...before, cards });
  expect(alone.map(({ nodeId, field }) => [nodeId, field])).toEqual([
    ["c1", "text"],
    ["c1", "place"],
  ]);
  const [created, ...rest] = diffMaps(before, { ...before, cards: [newcomer, ...cards] });
  expect(created).toMatchObject({ nodeId: "c3", field: "created" });
  expect(rest).toEqual(alone);
});
