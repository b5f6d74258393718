import { expect, test } from "vitest";
import { planDrop } from "./drop-plan.ts";
import { layout } from "./layout.ts";
import { sizes } from "./layout-sizes.ts";
import { locateSpan } from "./locate.ts";
import { buildCard, buildMap } from "./testing.ts";

const inCell = (laneId: string, stepId: string, stepToId: string | null = null) =>
  ({ kind: "cell", laneId, stepId, stepToId }) as const;
const map = buildMap({
  cards: [
    buildCard("a", inCell("l1", "s1")),
    buildCard("b", inCell("l1", "s1")),
    buildCard("c", inCell("l1", "s2")),
    buildCard("d", inCell("l3", "s1")),
    buildCard("p", { kind: "parked", x: 0, y: 0 }),
    buildCard("q", { kind: "parked", x: 200, y: 10 }),
  ],
});
const where = layout(map);
const rectOf = (id: string) => {
  const rect = where.cards.find((card) => card.id === id)?.rect;
  if (!rect) throw new Error(`no ${id}`);
  return rect;
};
const drop = (ids: string[], pointer: { x: number; y: number }, isCopy = false) =>
  planDrop(
    map,
    where,
    { ids: new Set(ids), grabbed: ids[0] ?? "", offset: { x: 10, y: 10 }, isCopy },
    pointer,
  );
const over = (id: string, by = 0) => ({ x: rectOf(id).x + 20, y: rectOf(id).y + by });

test("a card goes before the card whose upper half the pointer is over, and a line says so", () => {
  const plan = drop(["c"], over("b", 4));
  expect(plan?.moves).toEqual([
    { id: "c", to: { laneId: "l1", stepId: "s1", slot: { before: "b" } } },
  ]);
  expect(plan?.lines).toHaveLength(1);
  expect(plan?.lines[0]?.y).toBe(rectOf("b").y - sizes.cardGap / 2 - 1);
});

test("let go where it was, nothing is written; a copy there is", () => {
  expect(drop(["b"], over("b", 30))?.moves).toEqual([]);
  expect(drop(["a", "b"], over("b", 30))?.moves).toEqual([]);
  expect(drop(["b"], over("b", 30), true)?.moves).toHaveLength(1);
  expect(drop(["a"], over("b", 30))?.moves).toHaveLength(1);
});

test("cards from several cells keep their places to one another where there is room", () => {
  const plan = drop(["a", "d"], over("c", 30));
  expect(plan?.moves).toEqual([
    { id: "a", to: { laneId: "l1", stepId: "s2", slot: "end" } },
    { id: "d", to: { laneId: "l3", stepId: "s2", slot: "end" } },
  ]);
  expect(plan?.lines).toHaveLength(2);
  const low = { x: rectOf("d").x + 20, y: rectOf("d").y + 30 };
  // a lane below the last there is not: all go to the one slot
  expect(drop(["a", "d"], low)?.moves.map(({ to }) => to)).toEqual([
    { laneId: "l3", stepId: "s1", slot: "end" },
    { laneId: "l3", stepId: "s1", slot: "end" },
  ]);
});

test("parked cards keep their distances, others are laid out beside one another", () => {
  const at = { x: 400, y: where.parking.y + 60 };
  const together = drop(["p", "q"], at)?.moves.map(({ to }) => to);
  const first = { x: 400 - 10 - sizes.lanePadding, y: 60 - 10 - sizes.parkingHeader };
  expect(together).toEqual([first, { x: first.x + 200, y: first.y + 10 }]);
  const [one, other] = drop(["a", "c"], at)?.moves.map(({ to }) => to) ?? [];
  expect(one).toEqual(first);
  expect(other && "x" in other && other.x - first.x).toBeGreaterThan(
    sizes.columnWidth - 2 * sizes.cardInset,
  );
});

test("nothing can be dropped on headers and curves", () => {
  expect(drop(["a"], { x: 20, y: rectOf("a").y })).toBeNull();
  const curve = where.lanes[1]?.rect.y ?? 0;
  expect(drop(["a"], { x: 300, y: curve + 5 })).toBeNull();
});

test("either side of a card reaches over a column once the pointer is past its middle", () => {
  const middle = (column: number) => {
    const rect = where.steps[column]?.rect;
    return rect ? rect.x + rect.width / 2 : 0;
  };
  const span = (side: "left" | "right", x: number) => {
    const drop = locateSpan(where, "c", side, x);
    return drop && [drop.stepId, drop.stepToId];
  };
  expect(span("right", middle(2) + 1)).toEqual(["s2", "s3"]);
  expect(span("right", middle(2) - 1)).toEqual(["s2", "s2"]);
  expect(span("right", 0)).toEqual(["s2", "s2"]);
  expect(span("left", middle(0) - 1)).toEqual(["s1", "s2"]);
  expect(span("left", 9999)).toEqual(["s2", "s2"]);
  expect(locateSpan(where, "p", "right", 0)).toBeNull();
});
