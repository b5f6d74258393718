import { performance } from "node:perf_hooks";

/** A process with time to spare commits often; */
const SHORTEST_REST_MS = 4;
/** a busy one seldom, and one message to each of the others then stands for several changes. */
const LONGEST_REST_MS = 40;
const IS_BUSY_FROM = 0.6;
/** how much of what is known of the load each commit renews */
const RENEWED = 0.2;

/** How long the log rests after a commit, by how busy the event loop has been lately; ms. */
export function createPace(): () => number {
  let since = performance.eventLoopUtilization();
  let load = 0;
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, since);
    load += RENEWED * (utilization - load);
    since = now;
    return restMs(load);
  };
}

/** `load` 0-1; grows in a straight line from where the process counts as busy. */
export function restMs(load: number): number {
  const busy = Math.max(0, load - IS_BUSY_FROM) / (1 - IS_BUSY_FROM);
  return SHORTEST_REST_MS + busy * (LONGEST_REST_MS - SHORTEST_REST_MS);
}
