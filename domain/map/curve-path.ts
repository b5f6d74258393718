type Point = { columnId: string; x: number; y: number };

/**
 * A smooth line through the points of neighbouring columns; where a column has none the line ends and
 * begins again after it. No value is ever invented, and no curve swings beyond its points.
 */
export function curvePath(points: readonly Point[], order: readonly string[]): string {
  return runs(points, order).map(smooth).join(" ");
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

function at(point: Point | undefined): string {
  return point ? `${point.x} ${point.y}` : "";
}
