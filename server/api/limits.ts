import type { Database } from "#db/client.ts";
import { createRateLimits } from "../collab/rate-limit.ts";

/** What one key and one address may ask: far above what a nightly import or a dashboard does. */
export const requestsAToken = { perSecond: 10, burst: 200 };
const requestsAnAddress = { perSecond: 30, burst: 600 };
/** Wrong keys from one address: guessing is hopeless, and asking the database each time is not free. */
const refusalsAnAddress = { perSecond: 0.2, burst: 30 };

const key = Symbol.for("polku.api-limits");

function create() {
  return {
    token: createRateLimits(requestsAToken),
    address: createRateLimits(requestsAnAddress),
    refusal: createRateLimits(refusalsAnAddress),
  };
}

/** One set a database, whichever bundle asks (as with server/collab/rooms-of.ts). */
export function limitsOf(db: Database): ReturnType<typeof create> {
  const carrier = db as Database & { [key]?: ReturnType<typeof create> };
  carrier[key] ??= create();
  return carrier[key];
}

/** Takes one where there is one; else how many seconds to wait. */
export function secondsToWait(
  limits: ReturnType<typeof createRateLimits>,
  who: string,
  nowMs: number,
): number {
  const waitMs = limits.waitMs(who, nowMs);
  if (waitMs > 0) return Math.ceil(waitMs / 1000);
  limits.take(who, nowMs);
  return 0;
}
