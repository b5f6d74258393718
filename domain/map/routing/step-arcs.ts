import type { Edge, JourneyMap } from "../journey-map.ts";
import type { EdgePath, Rect, StepBox } from "../layout-boxes.ts";
import { rounded } from "./draw.ts";

const levelHeight = 22;
const bandPadding = 12;
const legStep = 14;
const legRoom = 130;
const highest = 10_000;
/** half as wide as a loop that comes back to its own step: outside all other legs */
const ownLoop = 76;
const labelInset = 10;

/** Room above the step row for the arcs between steps; 0 when there are none. */
export function loopBandHeight(levels: ReadonlyMap<string, number>): number {
  return levels.size === 0 ? 0 : (Math.max(...levels.values()) + 1) * levelHeight + bandPadding;
}

/** Which connections between steps are drawn, and how high: the step after the next needs no arrow. */
export function arcLevels(map: JourneyMap): ReadonlyMap<string, number> {
  const columns = new Map(map.steps.map(({ id }, column) => [id, column]));
  return levelsOf(
    map.edges.filter((edge) => isDrawn(edge, columns)),
    columns,
  );
}

/** Arcs that rise from a step's header, run at their level and come down at the other's. */
export function stepArcs(
  edges: readonly Edge[],
  levels: ReadonlyMap<string, number>,
  steps: ReadonlyMap<string, StepBox>,
): ReadonlyMap<string, EdgePath> {
  if (levels.size === 0) return none;
  const drawn = edges.flatMap((edge) => {
    const [from, to] = [steps.get(edge.source)?.rect, steps.get(edge.target)?.rect];
    const level = levels.get(edge.id);
    return from && to && level !== undefined ? [{ edge, from, to, level }] : [];
  });
  const legs = legsOf(drawn);
  return new Map(
    drawn.map((arc) => {
      const { start, end } = legs.get(arc.edge.id) ?? { start: 0, end: 0 };
      return [arc.edge.id, arcAbove(arc.from, arc.level, start, end)];
    }),
  );
}

const none: ReadonlyMap<string, EdgePath> = new Map();

function isDrawn(edge: Edge, columns: ReadonlyMap<string, number>): boolean {
  const source = columns.get(edge.source);
  const target = columns.get(edge.target);
  if (source === undefined || target === undefined) return false;
  return edge.kind !== "next" || edge.label !== "" || target !== source + 1;
}

/** Short arcs run low, and an arc that overlaps others runs above them. */
function levelsOf(edges: readonly Edge[], columns: ReadonlyMap<string, number>) {
  const arcs = edges
    .map(({ id, source, target }) => {
      const ends = [columns.get(source) ?? 0, columns.get(target) ?? 0];
      return { id, from: Math.min(...ends), to: Math.max(...ends) };
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from || (a.id < b.id ? -1 : 1));
  const levels = new Map<string, number>();
  const placed: { from: number; to: number; level: number }[] = [];
  for (const { id, from, to } of arcs) {
    const taken = new Set(
      placed.filter((arc) => arc.from <= to && from <= arc.to).map(({ level }) => level),
    );
    let level = 0;
    while (taken.has(level)) level++;
    placed.push({ from, to, level });
    levels.set(id, level);
  }
  return levels;
}

type Arc = { edge: Edge; from: Rect; to: Rect; level: number };

/**
 * Every end has a leg of its own at its step. What goes to the left stands left; on either side the
 * higher arc stands nearer the middle, so that no leg crosses an arc that leaves the same step.
 */
function legsOf(arcs: readonly Arc[]): Map<string, { start: number; end: number }> {
  const legs = new Map<string, { start: number; end: number }>();
  const atSteps = new Map<number, { id: string; which: "start" | "end"; rank: number }[]>();
  const put = (rect: Rect, id: string, which: "start" | "end", rank: number) => {
    const list = atSteps.get(rect.x);
    if (list) list.push({ id, which, rank });
    else atSteps.set(rect.x, [{ id, which, rank }]);
  };
  for (const { edge, from, to, level } of arcs) {
    const [start, end] = [from.x + from.width / 2, to.x + to.width / 2];
    const way = Math.sign(end - start);
    legs.set(edge.id, way === 0 ? { start: start - ownLoop, end: end + ownLoop } : { start, end });
    if (way === 0) continue;
    put(from, edge.id, "start", way * (highest - level));
    put(to, edge.id, "end", -way * (highest - level));
  }
  for (const list of atSteps.values()) {
    list.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    const step = Math.min(legStep, legRoom / list.length);
    list.forEach(({ id, which }, i) => {
      const leg = legs.get(id);
      if (leg) leg[which] += (i - (list.length - 1) / 2) * step;
    });
  }
  return legs;
}

function arcAbove(from: Rect, level: number, start: number, end: number): EdgePath {
  const bottom = from.y;
  const y = bottom - bandPadding - level * levelHeight;
  const points = [
    { x: start, y: bottom },
    { x: start, y },
    { x: end, y },
    { x: end, y: bottom },
  ];
  return {
    points,
    path: rounded(points),
    labelAt: { x: (start + end) / 2, y },
    labelRoom: Math.max(0, Math.abs(end - start) - 2 * labelInset),
    head: { x: end, y: bottom, angle: 90 },
  };
}
