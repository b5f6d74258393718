import type { Layout, Rect } from "#domain/map/layout-boxes.ts";
import { sizes } from "#domain/map/layout-sizes.ts";

type Point = { x: number; y: number };
type Size = { width: number; height: number };

/** Between the tools and what they must not cover, px. */
const MARGIN = 3;
/** Farther than this from its line nobody would see what they belong to, px. */
const REACH = 240;

/** Everything of a map that has words. */
export function wordedRects({ cards, phases, steps, grid }: Layout): Rect[] {
  const headers = { x: grid.x, y: grid.y, width: sizes.laneHeaderWidth, height: grid.height };
  return [headers, ...[...phases, ...steps, ...cards].map(({ rect }) => rect)];
}

/** The middle of a box of that size that covers none of these, as near to `at` as there is one; else `at`. */
export function clearPlace(taken: readonly Rect[], at: Point, size: Size): Point {
  const near = taken.filter(
    ({ x, y, width, height }) =>
      x < at.x + REACH + size.width &&
      x + width > at.x - REACH - size.width &&
      y < at.y + REACH &&
      y + height > at.y - REACH,
  );
  const [halfWidth, halfHeight] = [size.width / 2 + MARGIN, size.height / 2 + MARGIN];
  const xs = near.flatMap(({ x, width }) => [x - halfWidth, x + width + halfWidth]);
  const ys = near.flatMap(({ y, height }) => [y - halfHeight, y + height + halfHeight]);
  const distance = (place: Point) => Math.hypot(place.x - at.x, place.y - at.y);
  const places = [at.x, ...xs]
    .flatMap((x) => [at.y, ...ys].map((y) => ({ x, y })))
    .filter((place) => distance(place) <= REACH)
    .sort((a, b) => distance(a) - distance(b));
  const isClear = (place: Point) =>
    near.every(
      ({ x, y, width, height }) =>
        Math.abs(place.x - (x + width / 2)) >= (size.width + width) / 2 ||
        Math.abs(place.y - (y + height / 2)) >= (size.height + height) / 2,
    );
  return places.find(isClear) ?? at;
}
