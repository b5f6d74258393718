import type { Rect } from "../layout-boxes.ts";
import { fixed, type Point, type Rail } from "./rail.ts";

/** A way found among things that lie anywhere, as in the parking area. */
export type Detour = { from: Point; rails: Rail[]; to: Point };

const stub = 9;
const margin = 3;
const bendCost = 40;
/** what lies farther away than this is left out of account */
const reach = 240;

type Goal = { kind: "card"; rect: Rect } | { kind: "height"; y: number };
type Start = { at: Point; edge: Point; axis: Rail["axis"] };

/**
 * The shortest way, bends counted, over lines beside everything that lies about; null when what lies
 * on top of the card leaves no way out of it.
 */
export function detour(from: Rect, goal: Goal, obstacles: readonly Rect[]): Detour | null {
  const ends = goal.kind === "card" ? exitsOf(goal.rect) : [];
  const near = obstacles.filter((rect) => isNear(rect, from, goal));
  const starts = exitsOf(from);
  const lines = linesOf([...starts, ...ends], goal, near);
  const isFree = (a: Point, b: Point) => !near.some((rect) => crosses(rect, a, b));
  const best = search(lines, starts, isFree, (point) =>
    goal.kind === "height"
      ? point.y === goal.y
      : ends.some(({ at }) => at.x === point.x && at.y === point.y),
  );
  if (!best) return null;
  const start = starts.find(({ at }) => isSame(at, best[0]));
  const last = best.at(-1);
  const end = ends.find(({ at }) => isSame(at, last));
  if (!start || !last) return null;
  return toDetour([start.edge, ...best, ...(end ? [end.edge] : [])]);
}

function exitsOf({ x, y, width, height }: Rect): Start[] {
  const [cx, cy] = [x + width / 2, y + height / 2];
  return [
    { edge: { x: cx, y }, at: { x: cx, y: y - stub }, axis: "v" },
    { edge: { x: cx, y: y + height }, at: { x: cx, y: y + height + stub }, axis: "v" },
    { edge: { x, y: cy }, at: { x: x - stub, y: cy }, axis: "h" },
    { edge: { x: x + width, y: cy }, at: { x: x + width + stub, y: cy }, axis: "h" },
  ];
}

function isNear(rect: Rect, from: Rect, goal: Goal): boolean {
  const to =
    goal.kind === "card" ? goal.rect : { x: from.x, y: goal.y, width: from.width, height: 0 };
  const left = Math.min(from.x, to.x) - reach;
  const right = Math.max(from.x + from.width, to.x + to.width) + reach;
  const top = Math.min(from.y, to.y) - reach;
  const bottom = Math.max(from.y + from.height, to.y + to.height) + reach;
  return (
    rect.x < right && rect.x + rect.width > left && rect.y < bottom && rect.y + rect.height > top
  );
}

function linesOf(exits: readonly Start[], goal: Goal, near: readonly Rect[]) {
  const xs = exits.map(({ at }) => at.x);
  const ys = exits.map(({ at }) => at.y);
  if (goal.kind === "height") ys.push(goal.y);
  for (const { x, y, width, height } of near) {
    xs.push(x - margin - 2, x + width + margin + 2);
    ys.push(y - margin - 2, y + height + margin + 2);
  }
  const sorted = (all: number[]) => [...new Set(all)].sort((a, b) => a - b);
  return { xs: sorted(xs), ys: sorted(ys) };
}

function crosses({ x, y, width, height }: Rect, a: Point, b: Point): boolean {
  return (
    Math.max(a.x, b.x) > x - margin &&
    Math.min(a.x, b.x) < x + width + margin &&
    Math.max(a.y, b.y) > y - margin &&
    Math.min(a.y, b.y) < y + height + margin
  );
}

type State = { i: number; j: number; axis: Rail["axis"]; cost: number; before: State | null };

function search(
  { xs, ys }: { xs: readonly number[]; ys: readonly number[] },
  starts: readonly Start[],
  isFree: (a: Point, b: Point) => boolean,
  isGoal: (point: Point) => boolean,
): Point[] | null {
  const pointAt = ({ i, j }: Pick<State, "i" | "j">) => ({ x: xs[i] ?? 0, y: ys[j] ?? 0 });
  const open: State[] = starts
    .filter(({ edge, at }) => isFree(at, at) && isFree(midway(edge, at), at))
    .map(({ at, axis }) => ({
      i: xs.indexOf(at.x),
      j: ys.indexOf(at.y),
      axis,
      cost: 0,
      before: null,
    }));
  const done = new Set<string>();
  while (open.length > 0) {
    const state = takeCheapest(open);
    const key = `${state.i}|${state.j}|${state.axis}`;
    if (done.has(key)) continue;
    done.add(key);
    const point = pointAt(state);
    if (isGoal(point)) return trace(state).map(pointAt);
    for (const [di, dj] of moves) {
      const next = { i: state.i + di, j: state.j + dj };
      if (next.i < 0 || next.j < 0 || next.i >= xs.length || next.j >= ys.length) continue;
      const there = pointAt(next);
      if (!isFree(point, there)) continue;
      const axis = di === 0 ? "v" : "h";
      const length = Math.abs(there.x - point.x) + Math.abs(there.y - point.y);
      const bend = axis === state.axis ? 0 : bendCost;
      open.push({ ...next, axis, cost: state.cost + length + bend, before: state });
    }
  }
  return null;
}

const moves = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

/** The stub itself begins at a card's edge, within the margin that is kept from others. */
function midway(edge: Point, at: Point): Point {
  return {
    x: at.x - (at.x - edge.x) * ((stub - margin - 1) / stub),
    y: at.y - (at.y - edge.y) * ((stub - margin - 1) / stub),
  };
}

function takeCheapest(open: State[]): State {
  let best = 0;
  for (let i = 1; i < open.length; i++)
    if ((open[i]?.cost ?? 0) < (open[best]?.cost ?? 0)) best = i;
  return open.splice(best, 1)[0] as State;
}

function trace(state: State): State[] {
  const states: State[] = [];
  for (let one: State | null = state; one; one = one.before) states.push(one);
  return states.reverse();
}

function isSame(a: Point, b: Point | undefined): boolean {
  return a.x === b?.x && a.y === b.y;
}

function toDetour(points: readonly Point[]): Detour | null {
  const rails: Rail[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b || isSame(a, b)) continue;
    const axis = a.x === b.x ? "v" : "h";
    if (rails.at(-1)?.axis !== axis) rails.push(fixed(axis, axis === "v" ? a.x : a.y));
  }
  const [from, to] = [points[0], points.at(-1)];
  return from && to ? { from, rails, to } : null;
}
