/** A bucket that refills steadily: `perSecond` for ever, `burst` at once. */
export type RateLimit = {
  /** False beyond the limit; what was asked for is owed all the same. */
  take(amount: number, nowMs: number): boolean;
  /** How long until so much may be taken; 0 = now. Takes nothing. */
  waitMs(amount: number, nowMs: number): number;
};

export type Rate = { perSecond: number; burst: number };

export function createRateLimit({ perSecond, burst }: Rate): RateLimit {
  let left = burst;
  let lastMs: number | null = null;
  const refill = (nowMs: number) => {
    const passedMs = lastMs === null ? 0 : Math.max(0, nowMs - lastMs);
    left = Math.min(burst, left + (passedMs / 1000) * perSecond);
    lastMs = nowMs;
  };
  return {
    take: (amount, nowMs) => {
      refill(nowMs);
      left -= amount;
      return left >= 0;
    },
    waitMs: (amount, nowMs) => {
      refill(nowMs);
      return Math.max(0, ((amount - left) / perSecond) * 1000);
    },
  };
}

/** One limit for each of many, remembered no longer than it takes to refill. */
export function createRateLimits(rate: Rate) {
  const refillMs = (rate.burst / rate.perSecond) * 1000;
  const limits = new Map<string, { limit: RateLimit; lastMs: number }>();
  const limitOf = (key: string, nowMs: number): RateLimit => {
    for (const [known, { lastMs }] of limits) {
      // The map is in order of last use.
      if (nowMs - lastMs < refillMs) break;
      limits.delete(known);
    }
    const { limit } = limits.get(key) ?? { limit: createRateLimit(rate) };
    limits.delete(key);
    limits.set(key, { limit, lastMs: nowMs });
    return limit;
  };
  return {
    take: (key: string, nowMs: number, amount = 1): boolean =>
      limitOf(key, nowMs).take(amount, nowMs),
    waitMs: (key: string, nowMs: number): number => limitOf(key, nowMs).waitMs(1, nowMs),
  };
}
