import type { EdgePath } from "../layout-boxes.ts";
import { type Band, middle, nameHeight } from "./field.ts";
import { extent, type Point, pointsOf, type Way } from "./rail.ts";

const radius = 6;
const labelInset = 12;
/** how wide a name may be where a line crosses a corridor */
const crossingRoom = 150;

/**
 * The line itself with rounded corners, its head, and where its name has room: worked out when it is
 * asked for, for of a large map few are in sight.
 */
export function drawWay(way: Way, corridors: readonly Band[]): EdgePath {
  return new DrawnWay(way, corridors);
}

/** A class, for an object with getters of its own is ten times as dear to make. */
class DrawnWay implements EdgePath {
  readonly points: Point[];
  readonly #way: Way;
  readonly #corridors: readonly Band[];
  #path: string | undefined;
  #label: Label | undefined;

  constructor(way: Way, corridors: readonly Band[]) {
    this.points = pointsOf(way);
    this.#way = way;
    this.#corridors = corridors;
  }

  get path() {
    this.#path ??= rounded(this.points);
    return this.#path;
  }

  get head() {
    const end = this.points.at(-1) ?? this.#way.to;
    return { ...end, angle: angleOf(this.points.at(-2) ?? this.#way.from, end) };
  }

  get labelAt() {
    return this.#labelOf().labelAt;
  }

  get labelRoom() {
    return this.#labelOf().labelRoom;
  }

  #labelOf(): Label {
    this.#label ??= labelFor(this.#way, this.#corridors);
    return this.#label;
  }
}

type Label = Pick<EdgePath, "labelAt" | "labelRoom">;

export function rounded(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let path = `M${at(first)}`;
  let here = first;
  rest.forEach((corner, i) => {
    const next = rest[i + 1];
    if (!next) {
      path += `L${at(corner)}`;
      return;
    }
    const bend = Math.min(radius, distance(here, corner) / 2, distance(corner, next) / 2);
    path += `L${at(towards(corner, here, bend))}Q${at(corner)} ${at(towards(corner, next, bend))}`;
    here = corner;
  });
  return path;
}

/** On the longest piece that runs in a corridor, else where a piece crosses one, else a mere mark. */
function labelFor(way: Way, corridors: readonly Band[]): Label {
  let best = { length: 0, at: middleOf(way) };
  way.rails.forEach((rail, i) => {
    if (rail.axis !== "h" || !rail.band?.key.startsWith("corridor")) return;
    if (rail.band.high - rail.band.low < nameHeight) return;
    const [start, end] = extent(way, i);
    if (end - start > best.length)
      best = { length: end - start, at: { x: (start + end) / 2, y: rail.at } };
  });
  if (best.length > 2 * labelInset + 24)
    return { labelAt: best.at, labelRoom: best.length - 2 * labelInset };
  const crossing = way.rails.flatMap((rail, i) => {
    if (rail.axis !== "v") return [];
    const [start, end] = extent(way, i);
    const crossed = corridors.find(
      (band) => middle(band) > start && middle(band) < end && band.high - band.low >= nameHeight,
    );
    return crossed ? [{ x: rail.at, y: middle(crossed) }] : [];
  })[0];
  if (crossing) return { labelAt: crossing, labelRoom: crossingRoom };
  return { labelAt: best.at, labelRoom: 0 };
}

function middleOf(way: Way): Point {
  let best = { length: -1, at: way.from };
  way.rails.forEach((rail, i) => {
    const [start, end] = extent(way, i);
    const half = (start + end) / 2;
    const at = rail.axis === "h" ? { x: half, y: rail.at } : { x: rail.at, y: half };
    if (end - start > best.length) best = { length: end - start, at };
  });
  return best.at;
}

function angleOf(from: Point, to: Point): number {
  if (from.x === to.x) return to.y >= from.y ? 90 : 270;
  return to.x >= from.x ? 0 : 180;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
