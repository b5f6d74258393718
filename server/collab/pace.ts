import { performance } from "node:perf_hooks";

type Rest = { shortestMs: number; longestMs: number };

/** How something that goes on and on rests between two times. */
export type Pace = {
  /** Tells how long one time held the event loop. */
  took(ms: number): void;
  /** how long to rest now, ms */
  restMs(): number;
};

/** Waiting for a quick disk on the spot counts as being busy. */
const IS_BUSY_FROM = 0.5;
/** Beyond it nobody would notice that something has become slower until it is too late. */
const IS_FULL_FROM = 0.8;
/** Where it takes this share of the time itself, resting spares enough to be worth all of the wait. */
const IS_WORTH_FROM = 0.1;
/** Between two commits of a moment the loop is always busy: what counts is how much of the time it was. */
const LOOK_EVERY_MS = 50;
/** how much of what is known of the load each look renews */
const RENEWED = 0.4;

/** Rests the longer, the busier the event loop has been lately and the more of it was this. */
export function createPace(rest: Rest): Pace {
  let since = performance.eventLoopUtilization();
  let lookedAtMs = performance.now();
  let tookMs = 0;
  let load = 0;
  let share = 0;
  return {
    took: (ms) => {
      tookMs += ms;
    },
    restMs: () => {
      const passedMs = performance.now() - lookedAtMs;
      if (passedMs >= LOOK_EVERY_MS) {
        const now = performance.eventLoopUtilization();
        const { utilization } = performance.eventLoopUtilization(now, since);
        load += RENEWED * (utilization - load);
        share += RENEWED * (tookMs / passedMs - share);
        since = now;
        lookedAtMs += passedMs;
        tookMs = 0;
      }
      return restMs(rest, load, share);
    },
  };
}

/**
 * `load` 0-1: how busy the process is; `share` 0-1: how much of the time it is busy with this. Grows in
 * a straight line with both. Somebody who keeps the server busy with something else makes no rest longer.
 */
export function restMs({ shortestMs, longestMs }: Rest, load: number, share: number): number {
  const busy = upTo1((load - IS_BUSY_FROM) / (IS_FULL_FROM - IS_BUSY_FROM));
  return shortestMs + busy * upTo1(share / IS_WORTH_FROM) * (longestMs - shortestMs);
}

function upTo1(value: number): number {
  return Math.min(1, Math.max(0, value));
}
