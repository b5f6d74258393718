import { describe, expect, test } from "vitest";
import type { Edge, JourneyMap } from "../journey-map.ts";
import { layout } from "../layout.ts";
import type { Layout, LayoutView, Rect } from "../layout-boxes.ts";
import { sizes } from "../layout-sizes.ts";
import { seededRandom } from "../random-edits.ts";
import { buildCard, buildMap, buildStep } from "../testing.ts";

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

describe("[M29] ways between cards", () => {
  test.each(seeds)(
    "run around every card but their own two, and off the headers (map %i)",
    (seed) => {
      const where = layout(randomMap(seed), { hasHeat: true, ...randomView(seed) });
      for (const { edge, points } of ofCards(where)) {
        for (const [a, b] of pairs(points)) {
          expect(a.x === b.x || a.y === b.y).toBe(true);
          const hit = where.cards.filter(
            ({ id, rect }) => id !== edge.source && id !== edge.target && touches(rect, a, b),
          );
          expect(hit, `${edge.id}: ${JSON.stringify(points)}`).toEqual([]);
          expect(headersOf(where).filter((rect) => touches(rect, a, b))).toEqual([]);
        }
      }
    },
  );

  test.each(seeds)("never lie upon one another in a street (map %i)", (seed) => {
    const where = layout(randomMap(seed));
    const pieces = ofCards(where)
      .filter(({ edge }) => !isParked(where, edge))
      .flatMap(({ edge, points }) =>
        // what is left of a port or a head is too short to follow
        pairs(points).flatMap(([a, b]) => (length(a, b) > 24 ? [{ id: edge.id, a, b }] : [])),
      );
    const shared = pieces.flatMap((one, i) =>
      pieces.slice(i + 1).filter((other) => other.id !== one.id && overlaps(one, other)),
    );
    expect(shared).toEqual([]);
  });

  test("begin and end at the edges of their cards", () => {
    const where = layout(randomMap(7));
    for (const { edge, points } of ofCards(where)) {
      for (const [id, point] of [
        [edge.source, points[0]],
        [edge.target, points.at(-1)],
      ] as const) {
        const rect = where.cards.find((card) => card.id === id)?.rect;
        expect(rect && point && isOnEdge(rect, point)).toBe(true);
      }
    }
  });
});

describe("[M29] arcs between steps", () => {
  test("run above the step row, each at a level and with legs of its own", () => {
    const edges: Edge[] = [
      { id: "a", kind: "alternative", source: "s1", target: "s3", label: "" },
      { id: "b", kind: "loop", source: "s3", target: "s1", label: "" },
      { id: "c", kind: "loop", source: "s2", target: "s2", label: "" },
    ];
    const where = layout(buildMap({ edges }));
    const lines = where.edges.map(({ points }) => points);
    expect(lines).toHaveLength(3);
    for (const points of lines)
      for (const { y } of points) {
        expect(y).toBeLessThanOrEqual(where.stepRow.y);
        expect(y).toBeGreaterThan(sizes.phaseHeight);
      }
    const legs = lines.flatMap((points) => [points[0]?.x, points.at(-1)?.x]);
    expect(new Set(legs).size).toBe(6);
    expect(new Set(lines.map((points) => points[1]?.y)).size).toBe(3);
  });
});

test("200 connections among 1,500 cards are found again within a few milliseconds of an edit", () => {
  const map = largeMap();
  const edited = (lines: number) => {
    const cards = map.cards.with(700, { ...card(map, 700), text: "line\n".repeat(lines) });
    return { ...map, cards };
  };
  const times = Array.from({ length: 40 }, (_, i) => {
    const now = edited(1 + (i % 9));
    const without = timed(() => layout({ ...now, edges: [] }));
    return timed(() => layout(now)) - without;
  });
  // the quickest of several: the others say how busy the machine is
  expect(Math.min(...times.slice(20))).toBeLessThan(8);
});

test("the lines are the same ones as long as nothing has moved", () => {
  const map = randomMap(3);
  const renamed = { ...map, lanes: map.lanes.map((one) => ({ ...one, title: "other" })) };
  expect(layout(renamed).edges).toBe(layout(map).edges);
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function card(map: JourneyMap, at: number): JourneyMap["cards"][number] {
  const found = map.cards[at];
  if (!found) throw new Error("no such card");
  return found;
}

function largeMap(): JourneyMap {
  const random = seededRandom(1);
  const steps = Array.from({ length: 60 }, (_, i) => buildStep(`s${i}`, "p1"));
  const lanes = Array.from({ length: 15 }, (_, i) => lane(`l${i}`));
  const cards = Array.from({ length: 1500 }, (_, i) => {
    const at = Math.floor(random() * 60);
    const to = random() < 0.1 ? Math.min(59, at + 1 + Math.floor(random() * 3)) : null;
    return buildCard(`c${i}`, inCell(`l${i % 15}`, `s${at}`, to === null ? null : `s${to}`));
  });
  const edges = Array.from({ length: 200 }, (_, i): Edge => {
    const pick = () => `c${Math.floor(random() * 1500)}`;
    return { id: `e${i}`, kind: "next", source: pick(), target: pick(), label: "" };
  }).filter(({ source, target }) => source !== target);
  return buildMap({ phases: [{ id: "p1", title: "" }], steps, lanes, cards, edges, curve: [] });
}

function randomMap(seed: number): JourneyMap {
  const random = seededRandom(seed);
  const int = (below: number) => Math.floor(random() * below);
  const columns = 2 + int(6);
  const rows = 1 + int(4);
  const steps = Array.from({ length: columns }, (_, i) =>
    buildStep(`s${i}`, i < columns / 2 ? "p1" : "p2"),
  );
  const lanes = Array.from({ length: rows }, (_, i) => lane(`l${i}`));
  lanes.splice(int(rows), 0, { ...lane("curve"), type: "curve" });
  const cards = Array.from({ length: 8 + int(40) }, (_, i) => {
    const from = int(columns);
    const to = random() < 0.4 ? from + int(columns - from) : from;
    const place = inCell(`l${int(rows)}`, `s${from}`, to === from ? null : `s${to}`);
    return buildCard(`c${i}`, place, { text: "word ".repeat(1 + int(30)) });
  });
  const parked = Array.from({ length: int(6) }, (_, i) =>
    buildCard(`q${i}`, { kind: "parked", x: (i % 3) * 230 + int(20), y: Math.floor(i / 3) * 90 }),
  );
  const all = [...cards, ...parked];
  const pick = () => all[int(all.length)]?.id ?? "c0";
  const edges = Array.from({ length: 4 + int(20) }, (_, i): Edge => {
    const [source, target] = [pick(), pick()];
    return { id: `e${i}`, kind: source === target ? "loop" : "next", source, target, label: "" };
  });
  return buildMap({ steps, lanes, cards: all, edges, curve: [] });
}

function randomView(seed: number): LayoutView {
  if (seed % 3 === 0) return { collapsedPhaseIds: new Set([seed % 2 ? "p1" : "p2"]) };
  return seed % 3 === 1 ? { collapsedLaneIds: new Set(["l0", "l2"]) } : {};
}

function lane(id: string): JourneyMap["lanes"][number] {
  return { id, type: "action", title: "", zone: "customer" };
}

function inCell(laneId: string, stepId: string, stepToId: string | null) {
  return { kind: "cell", laneId, stepId, stepToId } as const;
}

type Point = { x: number; y: number };

function ofCards(where: Layout) {
  return where.edges.filter(({ between }) => between === "cards");
}

function isParked(where: Layout, { source, target }: Edge): boolean {
  return where.cards.some(({ id, cell }) => !cell && (id === source || id === target));
}

function pairs(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).flatMap((b, i): [Point, Point][] => {
    const a = points[i];
    return a ? [[a, b]] : [];
  });
}

function length(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function touches({ x, y, width, height }: Rect, a: Point, b: Point): boolean {
  return (
    Math.max(a.x, b.x) > x &&
    Math.min(a.x, b.x) < x + width &&
    Math.max(a.y, b.y) > y &&
    Math.min(a.y, b.y) < y + height
  );
}

function headersOf({ phases, stepRow, heatRow, lanes }: Layout): Rect[] {
  return [
    ...phases.map(({ rect }) => rect),
    stepRow,
    ...(heatRow ? [heatRow] : []),
    ...lanes.map(({ rect }) => ({ ...rect, width: sizes.laneHeaderWidth })),
  ];
}

type Piece = { id: string; a: Point; b: Point };

function overlaps(one: Piece, other: Piece): boolean {
  const axis = one.a.x === one.b.x ? "x" : "y";
  if (other.a[axis] !== other.b[axis] || Math.abs(one.a[axis] - other.a[axis]) > 0.01) return false;
  const along = axis === "x" ? "y" : "x";
  const [low, high] = [
    Math.max(Math.min(one.a[along], one.b[along]), Math.min(other.a[along], other.b[along])),
    Math.min(Math.max(one.a[along], one.b[along]), Math.max(other.a[along], other.b[along])),
  ];
  return high - low > 12;
}

function isOnEdge({ x, y, width, height }: Rect, point: Point): boolean {
  const isAcross = point.x === x || point.x === x + width;
  const isDown = point.y === y || point.y === y + height;
  const isInside = point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
  return isInside && (isAcross || isDown);
}
