import { performance } from "node:perf_hooks";

type Options = { firstAfterMs: number; lookEveryMs: number; atMostMs: number };

/** Runs what can wait once this process has a moment, or when `atMostMs` have passed without one. */
export function whenIdle(run: () => void, { firstAfterMs, lookEveryMs, atMostMs }: Options): void {
  const beganMs = performance.now();
  const look = (before: ReturnType<typeof performance.eventLoopUtilization>) => {
    const { utilization } = performance.eventLoopUtilization(before);
    if (utilization < BUSY || performance.now() - beganMs > atMostMs) run();
    else lookAfter(lookEveryMs);
  };
  const lookAfter = (ms: number) => {
    const before = performance.eventLoopUtilization();
    setTimeout(() => look(before), ms).unref();
  };
  setTimeout(() => lookAfter(lookEveryMs), firstAfterMs).unref();
}

const BUSY = 0.4;
