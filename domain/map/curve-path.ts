type Point = { columnId: string; x: number; y: number };

/**
 * A smooth line through the points of neighbouring columns; where a column has none the line ends and
 * begins again after it. No value is ever invented, and no curve swings beyond its points.
 */
export function curvePath(points: readonly Point[], order: readonly string[]): string {
  return runs(points, order).map(smooth).join(" ");
}

/** A part of a line: from which column, and how much of the line of its run lies before it. */
type Piece = { columnId: string; path: string; from: number };

/** so many columns lie in a piece */
const PIECE = 8;

/**
 * The same line in pieces. A browser paints in tiles, and works out all dashes of a path for each tile
 * that the path touches: of a wide map that was most of what its first picture takes to paint.
 */
export function curvePieces(points: readonly Point[], order: readonly string[]): Piece[] {
  return runs(points, order).flatMap((run) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (let start = 0; start === 0 || start < run.length - 1; start += PIECE) {
      const part = run.slice(start, start + PIECE + 1);
      pieces.push({ columnId: part[0]?.columnId ?? "", path: smooth(part), from });
      from += lengthOf(part);
    }
    return pieces;
  });
}

/** The area between two curves, over the columns where both have a point. */
export function gapPath(
  assumed: readonly Point[],
  evidenced: readonly Point[],
  order: readonly string[],
): string {
  const below = new Map(evidenced.map((point) => [point.columnId, point]));
  const both = assumed.filter(({ columnId }) => below.has(columnId));
  return runs(both, order)
    .filter((run) => run.length > 1)
    .map((run) => {
      const back = run.flatMap(({ columnId }) => below.get(columnId) ?? []).reverse();
      return `${smooth(run)} L${at(back[0])} ${smooth(back).replace(/^M/, "L")} Z`;
    })
    .join(" ");
}

function runs(points: readonly Point[], order: readonly string[]): Point[][] {
  const byColumn = new Map(points.map((point) => [point.columnId, point]));
  const found: Point[][] = [];
  let run: Point[] = [];
  for (const columnId of order) {
    const point = byColumn.get(columnId);
    if (point) {
      run.push(point);
    } else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  }
  if (run.length > 0) found.push(run);
  return found;
}

function smooth(run: readonly Point[]): string {
  const [first, ...rest] = run;
  if (!first) return "";
  let path = `M${at(first)}`;
  let before = first;
  for (const point of rest) {
    const middle = (before.x + point.x) / 2;
    path += ` C${middle} ${before.y} ${middle} ${point.y} ${at(point)}`;
    before = point;
  }
  return path;
}

const CHORDS = 12;

/** The bend of `smooth` as so many straight lines, in shares of its width and height: near enough for dashes. */
const chords = Array.from({ length: CHORDS }, (_, index) => {
  const [here, there] = [bendAt(index / CHORDS), bendAt((index + 1) / CHORDS)];
  return { width: there.x - here.x, height: there.y - here.y };
});

function bendAt(t: number) {
  return { x: 1.5 * t * (1 - t) + t ** 3, y: t * t * (3 - 2 * t) };
}

function lengthOf(run: readonly Point[]): number {
  let length = 0;
  for (const [index, point] of run.slice(1).entries()) {
    const before = run[index] ?? point;
    for (const { width, height } of chords)
      length += Math.hypot(width * (point.x - before.x), height * (point.y - before.y));
  }
  return length;
}

function at(point: Point | undefined): string {
  return point ? `${point.x} ${point.y}` : "";
}
