import type { Interval } from "#domain/analysis/wilson.ts";

/** An interval of shares as messages take it: "17–55 %", the sign only once. */
export function inPercent({ low, high }: Interval): { low: number; high: number } {
  return { low: Math.round(low * 100), high };
}
