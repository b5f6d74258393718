import { describe, expect, test } from "vitest";
import { buildCard, buildHeader, buildMap } from "../testing.ts";
import { cell, copied, grid, start } from "./testing.ts";

describe("cells, steps and lanes travel with their content", () => {
  const source = () =>
    buildMap({
      cards: [
        buildCard("a", { kind: "cell", laneId: "l1", stepId: "s1", stepToId: "s2" }),
        buildCard(
          "b",
          { kind: "cell", laneId: "l3", stepId: "s2", stepToId: null },
          { tags: ["t1"], ownerId: "m1", status: "planned", excerptId: "x1", painPointId: "p9" },
        ),
      ],
      edges: [{ id: "e1", kind: "next", source: "a", target: "b", label: "sitten" }],
    });

  test("[M42] cards keep their places to each other, their fields and what connects them", () => {
    const { put, read } = start(source());
    put(copied(source(), "a", "b"), cell("l1", "s2"));
    const map = read();
    expect(grid(map)).toEqual([
      ["Card a", "Card a", ""],
      ["", "Card b", "Card b"],
    ]);
    const copy = map.cards.find(({ copiedFrom }) => copiedFrom === "b");
    expect(copy).toMatchObject({
      tags: ["t1"],
      ownerId: "m1",
      status: "planned",
      painPointId: "p9",
    });
    expect(map.edges.filter(({ label }) => label === "sitten")).toHaveLength(2);
  });

  test("a card stands after the one that the cursor is on", () => {
    const { put, read } = start(source());
    put(copied(source(), "b"), cell("l1", "s1", "a"));
    expect(grid(read())[0]).toEqual(["Card a|Card b", "", ""]);
  });

  test("a parked card put at a curve goes into the next row that holds cards", () => {
    const map = buildMap();
    const { put, read } = start(map);
    const { result } = put(copied(map, "c2"), cell("l2", "s1"));
    expect(result.ok).toBe(true);
    expect(read().cards.find(({ copiedFrom }) => copiedFrom === "c2")?.place).toMatchObject({
      laneId: "l3",
      stepId: "s1",
    });
  });

  test("a step comes with its cards and its point of the curve, beside the cursor's", () => {
    const { put, read } = start(source());
    put(copied(source(), "s1"), cell("l1", "s3"));
    const map = read();
    expect(map.steps.map(({ title }) => title)).toEqual([
      "Step s1",
      "Step s2",
      "Step s3",
      "Step s1",
    ]);
    expect(map.steps.at(-1)?.phaseId).toBe("p2");
    expect(grid(map)[0]?.[3]).toBe("Card a");
    expect(map.curve.map(({ value }) => value)).toEqual([1, 1]);
  });

  test("a phase comes with its steps, after the cursor's", () => {
    const { put, read } = start(source());
    put(copied(source(), "p1"), cell("l1", "s3"));
    const map = read();
    expect(map.phases.map(({ title }) => title)).toEqual(["Before", "After", "Before"]);
    expect(grid(map)).toEqual([
      ["Card a", "", "", "Card a", ""],
      ["", "Card b", "", "", "Card b"],
    ]);
  });

  test("a lane comes below the cursor's with its cards", () => {
    const { put, read } = start(source());
    put(copied(source(), "l3"), cell("l1", "s1"));
    const map = read();
    expect(map.lanes.map(({ title }) => title)).toEqual(["Doing", "Behind", "Feeling", "Behind"]);
    expect(map.lanes[1]?.zone).toBe("customer");
  });

  test("in another workspace evidence and unknown names stay behind", () => {
    const other = buildMap({ cards: [], edges: [], curve: [] });
    const { put, read } = start(other);
    put(copied(source(), "b"), cell("l1", "s1"), "elsewhere");
    expect(read().cards[0]).toMatchObject({
      text: "Card b",
      status: "planned",
      tags: [],
      ownerId: null,
      excerptId: null,
      painPointId: null,
    });
  });

  test("a picture comes along where it is; of one that is not its words are left", () => {
    const at = { kind: "cell", laneId: "l1", stepId: "s1", stepToId: null } as const;
    const pictures = buildMap({
      cards: [
        buildCard("a", at, { text: "", image: { id: "i1", alt: "A queue" } }),
        buildCard("b", at, { text: "", image: { id: "i2", alt: "A door" } }),
      ],
      edges: [],
    });
    const { put, read } = start(buildMap({ cards: [], edges: [], curve: [] }));
    put(copied(pictures, "a", "b"), cell("l1", "s1"), "elsewhere", ["i1"]);
    expect(read().cards.map(({ text, image }) => [text, image])).toEqual([
      ["", { id: "i1", alt: "A queue" }],
      ["A door", null],
    ]);
  });

  test("[M25] while the structure is locked nothing is put that would add to it", () => {
    const locked = buildMap({ header: buildHeader({ isLocked: true }) });
    const { put, read } = start(locked);
    expect(put(copied(source(), "s1"), cell("l1", "s1")).result).toEqual({
      ok: false,
      reason: "structure-locked",
    });
    expect(read()).toEqual(locked);
    expect(put(copied(source(), "b"), cell("l1", "s1")).result.ok).toBe(true);
  });

  test("in the parking area everything is parked side by side", () => {
    const { put, read } = start(buildMap({ cards: [], edges: [] }));
    put(copied(source(), "a", "b"), { ...cell("l1", "s1"), isParking: true });
    expect(read().cards.map(({ place }) => place)).toEqual([
      { kind: "parked", x: 0, y: 0 },
      { kind: "parked", x: 212, y: 0 },
    ]);
  });
});
