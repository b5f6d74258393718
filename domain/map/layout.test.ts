import { describe, expect, test } from "vitest";
import { cardHeight } from "./card-height.ts";
import { layout } from "./layout.ts";
import { curveValueAt, curveY } from "./layout-curves.ts";
import { sizes } from "./layout-sizes.ts";
import { insertionLine, locate, locateLane, locateStep } from "./locate.ts";
import { buildCard, buildMap, buildStep } from "./testing.ts";
import { countLines } from "./text-measure.ts";

const inCell = (laneId: string, stepId: string, stepToId: string | null = null) =>
  ({ kind: "cell", laneId, stepId, stepToId }) as const;

describe("[M21] the grid", () => {
  test("columns are equally wide, phases stand apart, lanes stand in rows", () => {
    const { steps, phases, lanes, grid } = layout(buildMap());
    expect(steps.map(({ rect }) => rect.x)).toEqual([168, 364, 572]);
    expect(phases.map(({ rect }) => [rect.x, rect.width])).toEqual([
      [168, 392],
      [572, 196],
    ]);
    expect(grid.width).toBe(768);
    expect(lanes.map(({ rect }) => rect.height)).toEqual([78, sizes.curveHeight, 64]);
  });

  test("a lane is as high as its fullest cell", () => {
    const card = (id: string, text: string) => buildCard(id, inCell("l1", "s1"), { text });
    const { lanes, cards } = layout(buildMap({ cards: [card("a", "one"), card("b", "two")] }));
    expect(cards.map(({ rect }) => rect.height)).toEqual([34, 34]);
    expect(lanes[0]?.rect.height).toBe(34 + 6 + 34 + 20 + 24);
  });

  test("a card that spans steps stands under the cards of every column it reaches over", () => {
    const { cards } = layout(
      buildMap({
        cards: [
          buildCard("a", inCell("l1", "s1")),
          buildCard("b", inCell("l1", "s1", "s3")),
          buildCard("c", inCell("l1", "s2")),
        ],
      }),
    );
    const [a, b, c] = cards.map(({ rect }) => rect);
    expect(b?.y).toBe((a?.y ?? 0) + 34 + 6);
    expect(b?.width).toBe(572 + 196 - 8 - 176);
    expect(c?.y).toBe((b?.y ?? 0) + 34 + 6);
  });

  test("blueprint lines lie between zones, also where a zone has no lane", () => {
    const { lines, lanes } = layout(buildMap());
    expect(lines.map(({ key }) => key)).toEqual(["interaction", "visibility"]);
    expect(lanes[2]?.rect.y).toBe((lines[1]?.y ?? 0) + 14);
    expect(layout(buildMap(), { hasLines: false }).lines).toEqual([]);
  });

  test("a phase that was left empty keeps a column", () => {
    const { phases, grid } = layout(buildMap({ steps: [buildStep("s1", "p1")] }));
    expect(phases[1]?.rect.width).toBe(sizes.columnWidth);
    expect(grid.width).toBe(168 + 196 + 12 + 196);
  });

  test("the heat row stands under the step row when asked for", () => {
    const { heatRow, stepRow, lanes } = layout(buildMap(), { hasHeat: true });
    expect(heatRow?.y).toBe(stepRow.y + stepRow.height);
    expect(lanes[0]?.rect.y).toBe((heatRow?.y ?? 0) + sizes.heatHeight);
  });

  test("hidden lanes take no room", () => {
    const shown = layout(buildMap(), { hiddenLaneIds: new Set(["l1", "l2"]) });
    expect(shown.lanes.map(({ id }) => id)).toEqual(["l3"]);
    expect(shown.cards.map(({ id }) => id)).toEqual(["c2"]);
  });

  test("parked cards lie below the grid at their own place", () => {
    const { parking, cards, grid } = layout(buildMap());
    const parked = cards.find(({ id }) => id === "c2");
    expect(parking.y).toBe(grid.height + sizes.parkingGap);
    expect(parked?.rect).toMatchObject({ x: 20, y: parking.y + sizes.parkingHeader + 20 });
  });
});

describe("what is drawn over the grid", () => {
  test("the step after the next needs no arrow, a loop runs above the step row", () => {
    const plain = layout(buildMap());
    expect(plain.edges).toEqual([]);
    const looping = layout(
      buildMap({ edges: [{ id: "e", kind: "loop", source: "s3", target: "s1", label: "again" }] }),
    );
    expect(looping.edges[0]?.labelAt.y).toBeLessThan(looping.stepRow.y);
    expect(looping.edges[0]?.labelAt.y).toBeGreaterThan(sizes.phaseHeight);
    expect(looping.stepRow.y).toBeGreaterThan(plain.stepRow.y);
  });

  test("a hand-off is marked where the team changes", () => {
    const { handOffs } = layout(
      buildMap({
        steps: [
          buildStep("s1", "p1", { teamId: "a" }),
          buildStep("s2", "p1", { teamId: "a" }),
          buildStep("s3", "p2", { teamId: "b" }),
        ],
      }),
    );
    expect(handOffs).toMatchObject([{ fromStepId: "s2", toStepId: "s3", x: 572 }]);
  });

  test("a curve value and its height are one and the same thing", () => {
    const { lanes, curves } = layout(buildMap());
    const lane = lanes[1];
    if (!lane) throw new Error("no curve lane");
    expect(curves[0]?.points[0]).toMatchObject({ columnId: "s1", x: 266, y: curveY(lane, 1) });
    expect(curveValueAt(lane, curveY(lane, -1.5))).toBeCloseTo(-1.5);
    expect(curveValueAt(lane, -1000)).toBe(2);
  });
});

describe("dropping", () => {
  const map = buildMap({
    cards: [buildCard("a", inCell("l1", "s1")), buildCard("b", inCell("l1", "s1"))],
  });
  const where = layout(map);
  const middle = (id: string) => {
    const rect = where.cards.find((card) => card.id === id)?.rect;
    return rect ? { x: rect.x + 5, y: rect.y + rect.height / 2 } : { x: 0, y: 0 };
  };

  test("finds the cell and the place among its cards", () => {
    const { x, y } = middle("b");
    expect(locate(where, x, y - 4)).toEqual({
      kind: "cell",
      laneId: "l1",
      stepId: "s1",
      index: 1,
      before: "b",
    });
    expect(locate(where, x, y + 4)).toMatchObject({ index: 2, before: null });
    expect(locate(where, x, y + 4, { dragged: new Set(["b"]) })).toMatchObject({ index: 1 });
  });

  test("finds the parking, and nothing over headers and the curve", () => {
    expect(locate(where, 200, where.parking.y + 50)).toEqual({ kind: "parking", x: 190, y: 14 });
    expect(locate(where, 20, middle("a").y)).toBeNull();
    expect(locate(where, 200, (where.lanes[1]?.rect.y ?? 0) + 5)).toBeNull();
  });

  test("the insertion line stands between the cards", () => {
    const drop = locate(where, middle("b").x, middle("b").y - 4);
    if (drop?.kind !== "cell") throw new Error("no cell");
    const line = insertionLine(where, drop);
    const above = where.cards[0]?.rect;
    expect(line?.y).toBe((above?.y ?? 0) + (above?.height ?? 0) + 3 - 1);
  });

  test("a step is dropped before a step or at the end of a phase, a lane beside a lane", () => {
    expect(locateStep(where, 170)).toMatchObject({ phaseId: "p1", before: "s1" });
    expect(locateStep(where, 555)).toMatchObject({ phaseId: "p1", before: null });
    expect(locateStep(where, 9999)).toMatchObject({ phaseId: "p2", before: null });
    expect(locateLane(where, 0)?.slot).toEqual({ before: "l1" });
    expect(locateLane(where, where.grid.height - 1)?.slot).toEqual({ after: "l3" });
  });
});

test("a text takes the lines that it needs, long words included", () => {
  expect(countLines("", 100, 13)).toBe(1);
  expect(countLines("a\n\nb", 100, 13)).toBe(3);
  expect(countLines("asiakaskokemuksen kehittämispäällikkö", 100, 13)).toBeGreaterThanOrEqual(4);
  expect(cardHeight("x".repeat(10_000), 180)).toBe(16 + sizes.cardMaxLines * sizes.cardLine);
});

test("a map of 1,500 cards is laid out within a frame", () => {
  const steps = Array.from({ length: 50 }, (_, i) => buildStep(`s${i}`, "p1"));
  const lanes = Array.from({ length: 10 }, (_, i) => ({
    id: `l${i}`,
    type: "action" as const,
    title: "",
    zone: "customer" as const,
  }));
  const cards = Array.from({ length: 1500 }, (_, i) =>
    buildCard(`c${i}`, inCell(`l${i % 10}`, `s${i % 50}`), {
      text: "I look for the opening hours and cannot find them anywhere on the page",
    }),
  );
  const map = buildMap({ phases: [{ id: "p1", title: "" }], steps, lanes, cards, edges: [] });
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    layout(map);
    return performance.now() - start;
  });
  // the quickest of several: the others say how busy the machine is
  expect(Math.min(...times)).toBeLessThan(10);
});
