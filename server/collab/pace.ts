import { performance } from "node:perf_hooks";

type Rest = { shortestMs: number; longestMs: number };

/** Waiting for a quick disk on the spot counts as being busy. */
const IS_BUSY_FROM = 0.5;
/** Beyond it nobody would notice that something has become slower until it is too late. */
const IS_FULL_FROM = 0.8;
/** Between two commits of a moment the loop is always busy: what counts is how much of the time it was. */
const LOOK_EVERY_MS = 50;
/** how much of what is known of the load each look renews */
const RENEWED = 0.4;

/** How long something that goes on and on rests between two times, by how busy the event loop has been lately; ms. */
export function createPace(rest: Rest): () => number {
  let since = performance.eventLoopUtilization();
  let lookedAtMs = performance.now();
  let load = 0;
  return () => {
    const nowMs = performance.now();
    if (nowMs - lookedAtMs >= LOOK_EVERY_MS) {
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, since);
      load += RENEWED * (utilization - load);
      since = now;
      lookedAtMs = nowMs;
    }
    return restMs(rest, load);
  };
}

/** `load` 0-1; grows in a straight line from where the process counts as busy to where it counts as full. */
export function restMs({ shortestMs, longestMs }: Rest, load: number): number {
  const busy = (load - IS_BUSY_FROM) / (IS_FULL_FROM - IS_BUSY_FROM);
  return shortestMs + Math.min(1, Math.max(0, busy)) * (longestMs - shortestMs);
}
