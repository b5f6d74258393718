import { extent, type Rail, type Way } from "./rail.ts";

type Run = { rail: Rail; start: number; end: number; track: number };

const spacing = 6;
/** rails shift after their extents were taken, so that near ends count as overlapping */
const slack = 24;

/** Lines that share a street lie beside one another in it: each gets a track of its own. */
export function spread(ways: readonly Way[]): void {
  const streets = new Map<string, Run[]>();
  for (const way of ways) {
    way.rails.forEach((rail, i) => {
      if (rail.band === null) return;
      const [start, end] = extent(way, i);
      const run = { rail, start: start - slack, end: end + slack, track: 0 };
      const street = streets.get(rail.band.key);
      if (street) street.push(run);
      else streets.set(rail.band.key, [run]);
    });
  }
  for (const runs of streets.values()) for (const cluster of clustersOf(runs)) place(cluster);
}

/** Groups of runs that overlap, one leading to the next. */
function clustersOf(runs: Run[]): Run[][] {
  const clusters: Run[][] = [];
  let open: Run[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (run.start < end) open.push(run);
    else {
      open = [run];
      clusters.push(open);
    }
    end = Math.max(end, run.end);
  }
  return clusters;
}

function place(cluster: readonly Run[]): void {
  const ends: number[] = [];
  for (const run of cluster) {
    const free = ends.findIndex((end) => end <= run.start);
    run.track = free === -1 ? ends.length : free;
    ends[run.track] = run.end;
  }
  const count = ends.length;
  for (const { rail, track } of cluster) {
    if (rail.band === null) continue;
    const { low, high } = rail.band;
    const step = count > 1 ? Math.min(spacing, (high - low) / (count - 1)) : 0;
    rail.at = (low + high) / 2 + (track - (count - 1) / 2) * step;
  }
}
