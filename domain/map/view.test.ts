import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout } from "./layout.ts";
import type { Rect } from "./layout-boxes.ts";
import { sizes } from "./layout-sizes.ts";
import { buildCard, buildMap, buildStep } from "./testing.ts";
import { type MapView, plainView, type ViewFilter, withLook, withNodeOpen } from "./view.ts";
import { noFacts } from "./view-match.ts";
import { viewSchema } from "./view-schema.ts";
import { visibleIds } from "./visible-ids.ts";

const inCell = (laneId: string, stepId: string, stepToId: string | null = null) =>
  ({ kind: "cell", laneId, stepId, stepToId }) as const;
const map = buildMap({
  steps: [
    buildStep("s1", "p1", { channels: ["web"] }),
    buildStep("s2", "p1"),
    buildStep("s3", "p2", { title: "Queue at the desk" }),
  ],
  cards: [
    buildCard("a", inCell("l1", "s1"), { text: "I look for a shop", tags: ["search"] }),
    buildCard("b", inCell("l1", "s2", "s3"), { text: "I ask Äiti" }),
    buildCard("c", inCell("l3", "s3"), {
      text: "We check the stock",
      ownerId: "olli",
      status: "doing",
    }),
    buildCard("d", { kind: "parked", x: 0, y: 0 }, { text: "Later" }),
  ],
});
const filtered = (filter: Partial<ViewFilter>, unmatched: MapView["unmatched"] = "dim") => ({
  ...plainView,
  filter: { ...plainView.filter, ...filter },
  unmatched,
});
const matching = (filter: Partial<ViewFilter>, facts = noFacts) =>
  [...(visibleIds(map, filtered(filter), facts).matching ?? ["everything"])].sort();

describe("[M50] a filter lets through", () => {
  test("everything while it asks for nothing", () => {
    expect(matching({})).toEqual(["everything"]);
    expect(visibleIds(map)).toMatchObject({ shownCards: 4, totalCards: 4 });
  });

  test("cards of a lane type, tag, channel, owner, status or text, and the steps they stand at", () => {
    expect(matching({ laneTypes: ["backstage"] })).toEqual(["c", "s3"]);
    expect(matching({ tagIds: ["search", "other"] })).toEqual(["a", "s1"]);
    expect(matching({ channelIds: ["web"] })).toEqual(["a", "s1"]);
    expect(matching({ ownerIds: ["olli"] })).toEqual(["c", "s3"]);
    expect(matching({ statuses: ["idea", "doing"] })).toEqual(["c", "s3"]);
    expect(matching({ text: " äITI " })).toEqual(["b", "s2"]);
  });

  test("a step by its own words, but not past a question that only cards can answer", () => {
    expect(matching({ text: "queue" })).toEqual(["s3"]);
    expect(matching({ text: "queue", tagIds: ["search"] })).toEqual([]);
  });

  test("what is known as well as asked for; a card is known as well as its step", () => {
    const facts = { ...noFacts, evidence: new Map([["s3", "thin"] as const]) };
    expect(matching({ evidence: ["thin"] }, facts)).toEqual(["c", "s3"]);
    expect(matching({ evidence: ["assumption"] }, facts)).toEqual(["a", "b", "d", "s1", "s2"]);
  });

  test("what changed since a date, and everything until that is known", () => {
    const facts = { ...noFacts, changed: new Set(["b"]) };
    expect(matching({ since: "7d" }, facts)).toEqual(["b", "s2"]);
    expect(matching({ since: "7d" })).toEqual(["everything"]);
  });

  test("only what answers every question", () => {
    expect(matching({ laneTypes: ["action"], tagIds: ["search"] })).toEqual(["a", "s1"]);
    expect(matching({ laneTypes: ["backstage"], tagIds: ["search"] })).toEqual([]);
  });
});

describe("[M51] what a view leaves out", () => {
  test("is faint by default, and takes no room where it is hidden", () => {
    const view = filtered({ laneTypes: ["backstage"] });
    expect(layout(map, visibleIds(map, view)).cards).toHaveLength(4);
    const hiding = visibleIds(map, { ...view, unmatched: "hide" });
    expect(layout(map, hiding).cards.map(({ id }) => id)).toEqual(["c"]);
    expect(layout(map, hiding).lanes.map(({ id }) => id)).toEqual(["l3"]);
    expect(hiding).toMatchObject({ shownCards: 1, totalCards: 4 });
  });

  test("cards of a hidden lane are not among those shown", () => {
    const view = withLook(plainView, "hiddenLaneIds", "l1", true);
    expect(visibleIds(map, view)).toMatchObject({ shownCards: 2, totalCards: 4 });
  });

  test("a view that names what is not there (any more) ignores it", () => {
    const gone = ["l9", "p9"];
    const view = viewSchema.parse({
      hiddenLaneIds: gone,
      collapsedLaneIds: gone,
      pinnedLaneIds: gone,
      collapsedPhaseIds: gone,
    });
    expect(layout(map, visibleIds(map, view))).toEqual(layout(map));
    expect(visibleIds(map, view).pinnedLaneIds).toEqual([]);
  });

  test("lanes are pinned in the order in which they stand", () => {
    const view = { ...plainView, pinnedLaneIds: ["l3", "l1"] };
    expect(visibleIds(map, view).pinnedLaneIds).toEqual(["l1", "l3"]);
  });
});

test("[M51] what somebody asks for is shown, and nothing else opens with it", () => {
  const view = {
    ...plainView,
    hiddenLaneIds: ["l1", "l2"],
    collapsedLaneIds: ["l1"],
    collapsedPhaseIds: ["p1", "p2"],
  };
  expect(withNodeOpen(view, map, "a")).toEqual({
    ...plainView,
    hiddenLaneIds: ["l2"],
    collapsedPhaseIds: ["p2"],
  });
  expect(withNodeOpen(view, map, "s3")).toEqual({ ...view, collapsedPhaseIds: ["p1"] });
  expect(withNodeOpen(view, map, "d")).toBe(view);
});

describe("[M52] what is collapsed", () => {
  test("a lane is a thin row that counts its cards", () => {
    const { lanes, cards, tallies } = layout(map, { collapsedLaneIds: new Set(["l1"]) });
    expect(lanes[0]).toMatchObject({ isCollapsed: true, rect: { height: sizes.collapsedLane } });
    expect(cards.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(tallies.map(({ rect, count }) => [rect.x, count])).toEqual([
      [168, 1],
      [364, 1],
    ]);
  });

  test("a phase is one column that counts the cards of every lane", () => {
    const { phases, steps, cards, tallies, grid } = layout(map, {
      collapsedPhaseIds: new Set(["p1"]),
    });
    expect(phases[0]).toMatchObject({ isCollapsed: true, stepIds: ["s1", "s2"] });
    expect(steps.map(({ id, column }) => [id, column])).toEqual([["s3", 0]]);
    expect(grid.width).toBe(168 + sizes.summaryWidth + sizes.phaseGap + sizes.columnWidth);
    expect(cards.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(tallies).toMatchObject([{ laneId: "l1", phaseId: "p1", count: 2 }]);
  });

  test("a card reaches as far as there are columns", () => {
    const { cards } = layout(map, { collapsedPhaseIds: new Set(["p2"]) });
    expect(cards.find(({ id }) => id === "b")?.cell).toMatchObject({ column: 1, columnTo: 1 });
  });

  test("connections of what has no column are not drawn", () => {
    const looping = buildMap({
      edges: [{ id: "e", kind: "loop", source: "s3", target: "s1", label: "" }],
    });
    const { edges } = layout(looping, { collapsedPhaseIds: new Set(["p1"]) });
    expect(edges).toEqual([]);
  });

  test("a curve goes through a collapsed phase at the mean of its points, or not at all", () => {
    const at = (stepId: string, value: number) => ({
      laneId: "l2",
      personaId: null,
      stepId,
      value,
    });
    const felt = buildMap({ curve: [at("s1", 2), at("s2", -1), at("s3", 1)] });
    const open = layout(felt).curves[0]?.points.map(({ columnId, value }) => [columnId, value]);
    expect(open).toEqual([
      ["s1", 2],
      ["s2", -1],
      ["s3", 1],
    ]);
    const { curves, phases } = layout(felt, { collapsedPhaseIds: new Set(["p1"]) });
    const middle = sizes.laneHeaderWidth + sizes.summaryWidth / 2;
    expect(phases[0]?.isCollapsed).toBe(true);
    expect(curves[0]?.points).toMatchObject([
      { columnId: "p1", value: 0.5, x: middle },
      { columnId: "s3", value: 1 },
    ]);
    const unfelt = layout(buildMap({ curve: [] }), { collapsedPhaseIds: new Set(["p1"]) });
    expect(unfelt.curves).toEqual([]);
  });
});

const someOf = (ids: readonly string[]) => fc.subarray([...ids]);
const anyView: fc.Arbitrary<MapView> = fc
  .record({
    hiddenLaneIds: someOf(["l0", "l1", "l2", "l3"]),
    collapsedLaneIds: someOf(["l0", "l1", "l2", "l3"]),
    collapsedPhaseIds: someOf(["p0", "p1", "p2"]),
    filter: fc.record({ tagIds: someOf(["t0", "t1"]), channelIds: someOf(["c0"]) }),
    unmatched: fc.constantFrom("dim" as const, "hide" as const),
  })
  .map((view) => viewSchema.parse(view));
const crowded = buildMap({
  phases: ["p0", "p1", "p2"].map((id) => ({ id, title: "" })),
  steps: Array.from({ length: 9 }, (_, i) =>
    buildStep(`s${i}`, `p${Math.floor(i / 3)}`, { channels: i % 2 ? ["c0"] : [] }),
  ),
  lanes: (["action", "curve", "pain", "backstage"] as const).map((type, i) => ({
    id: `l${i}`,
    type,
    title: "",
    zone: i < 3 ? ("customer" as const) : ("backstage" as const),
  })),
  cards: Array.from({ length: 60 }, (_, i) => {
    const start = i % 9;
    const stepTo = i % 4 === 0 ? `s${Math.min(8, start + (i % 5))}` : null;
    return buildCard(
      `k${i}`,
      inCell(i % 3 === 1 ? "l2" : i % 3 ? "l3" : "l0", `s${start}`, stepTo),
      {
        text: "I wait ".repeat((i * 7) % 13),
        tags: [`t${i % 3}`],
      },
    );
  }),
  edges: [],
  curve: [],
});

test("[M52] however a map is collapsed and filtered, nothing lies over anything else", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const seen = visibleIds(crowded, view);
      const drawn = layout(crowded, seen);
      expect(layout(crowded, visibleIds(crowded, view))).toEqual(drawn);
      apart(drawn.cards.map(({ rect }) => rect));
      apart(drawn.lanes.map(({ rect }) => rect));
      apart(drawn.phases.map(({ rect }) => rect));
      apart(drawn.tallies.map(({ rect }) => rect));
      apart([...drawn.steps, ...drawn.phases.filter((one) => one.isCollapsed)].map(columnOf));
      const counted = drawn.tallies.reduce((sum, { count }) => sum + count, 0);
      const inHidden = crowded.cards.filter(
        ({ id, place }) =>
          !seen.hiddenCardIds.has(id) &&
          place.kind === "cell" &&
          seen.hiddenLaneIds.has(place.laneId),
      );
      // a card is drawn, counted, or was asked not to be seen
      expect(drawn.cards.length + counted).toBe(60 - seen.hiddenCardIds.size - inHidden.length);
    }),
    { numRuns: 200, seed: 50 },
  );
});

function columnOf({ rect: { x, width } }: { rect: Rect }): Rect {
  return { x, width, y: 0, height: 1 };
}

function apart(rects: readonly Rect[]): void {
  for (const [i, a] of rects.entries()) {
    for (const b of rects.slice(i + 1)) {
      const isApart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      if (!isApart) throw new Error(`${JSON.stringify(a)} lies over ${JSON.stringify(b)}`);
    }
  }
}
