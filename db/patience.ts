/** Longer than this, on average, a thread that everybody waits for does not wait for a disk. */
const QUICK_MS = 1.5;
/** how much of what is known of the disk each time renews */
const RENEWED = 0.1;
/** A disk that was slow is tried again after this, and the more often it was, the later. */
const SOONEST_MS = 250;
const LATEST_MS = 16_000;

/** Whether a disk is quick enough to be waited for on the spot, by how long it took when it was. */
export function createPatience() {
  let averageMs = 0;
  let restMs = SOONEST_MS;
  let slowUntilMs = Number.NEGATIVE_INFINITY;
  return {
    isQuick: (nowMs: number) => nowMs >= slowUntilMs,
    took: (tookMs: number, nowMs: number) => {
      averageMs += RENEWED * (tookMs - averageMs);
      if (averageMs <= QUICK_MS) {
        restMs = Math.max(SOONEST_MS, restMs / 2);
        return;
      }
      // It may have become quick by then: the next time decides.
      averageMs = QUICK_MS;
      slowUntilMs = nowMs + tookMs + restMs;
      restMs = Math.min(LATEST_MS, restMs * 2);
    },
  };
}
