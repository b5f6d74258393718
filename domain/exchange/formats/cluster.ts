/** A note on a whiteboard: where its middle is, and how large it is when that is known. */
export type Spot = { x: number; y: number; width: number | null; height: number | null };

export type Grouping = {
  columns: number;
  rows: number;
  cells: readonly { column: number; row: number }[];
};

/**
 * Columns and rows that notes on a whiteboard seem to stand in: people who place them by hand leave
 * less room within a column than between two. A proposal; nobody measures where they put a note.
 */
export function groupSpots(spots: readonly Spot[]): Grouping {
  const size = typicalSize(spots);
  const columns = along(
    spots.map(({ x }) => x),
    (median(spots.flatMap(({ width }) => width ?? [])) ?? size) * reach,
  );
  const rows = along(
    spots.map(({ y }) => y),
    (median(spots.flatMap(({ height }) => height ?? [])) ?? size) * reach,
  );
  return {
    columns: Math.max(0, ...columns.map((index) => index + 1)),
    rows: Math.max(0, ...rows.map((index) => index + 1)),
    cells: spots.map((_, i) => ({ column: columns[i] ?? 0, row: rows[i] ?? 0 })),
  };
}

/** How far from the mean of its column a note may stand, in sizes of a note. */
const reach = 0.6;

/** The group of each value: a new one begins farther from the mean of the last than `far`. */
function along(values: readonly number[], far: number): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const groups: number[] = [];
  let group = -1;
  let sum = 0;
  let count = 0;
  for (const { value, i } of order) {
    if (count === 0 || value - sum / count > far) {
      group++;
      sum = 0;
      count = 0;
    }
    sum += value;
    count++;
    groups[i] = group;
  }
  return groups;
}

const sampled = 500;

/** Notes that stand in a column are about their own size apart. */
function typicalSize(spots: readonly Spot[]): number {
  const some = spots.slice(0, sampled);
  const nearest = some.map((a, i) => {
    let least = Number.POSITIVE_INFINITY;
    for (const [j, b] of some.entries()) {
      const far = Math.hypot(a.x - b.x, a.y - b.y);
      if (i !== j && far > 0 && far < least) least = far;
    }
    return least;
  });
  return median(nearest.filter(Number.isFinite)) ?? 1;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
