/** A bucket that refills steadily: `perSecond` for ever, `burst` at once. */
export type RateLimit = { take(amount: number, nowMs: number): boolean };

export type Rate = { perSecond: number; burst: number };

export function createRateLimit({ perSecond, burst }: Rate): RateLimit {
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

/** One limit for each of many, remembered no longer than it takes to refill. */
export function createRateLimits(rate: Rate) {
  const refillMs = (rate.burst / rate.perSecond) * 1000;
  const limits = new Map<string, { limit: RateLimit; lastMs: number }>();
  return {
    take: (key: string, nowMs: number): boolean => {
      for (const [known, { lastMs }] of limits) {
        // The map is in order of last use.
        if (nowMs - lastMs < refillMs) break;
        limits.delete(known);
      }
      const { limit } = limits.get(key) ?? { limit: createRateLimit(rate) };
      limits.delete(key);
      limits.set(key, { limit, lastMs: nowMs });
      return limit.take(1, nowMs);
    },
  };
}
