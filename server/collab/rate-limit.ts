/** A bucket that refills steadily: `perSecond` for ever, `burst` at once. */
export type RateLimit = { take(amount: number, nowMs: number): boolean };

export function createRateLimit({
  perSecond,
  burst,
}: {
  perSecond: number;
  burst: number;
}): RateLimit {
  let left = burst;
  let lastMs: number | null = null;
  return {
    take: (amount, nowMs) => {
      const passedMs = lastMs === null ? 0 : Math.max(0, nowMs - lastMs);
      left = Math.min(burst, left + (passedMs / 1000) * perSecond);
      lastMs = nowMs;
      left -= amount;
      return left >= 0;
    },
  };
}
