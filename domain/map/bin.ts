const dayMs = 24 * 3_600_000;

/** So long a deleted map can be restored, and a browser keeps what waits for it. */
export const daysInBin = 30;

/** Until when that is. */
export function inBinUntil(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + daysInBin * dayMs);
}

/** What was deleted before this moment is erased for good. */
export function inBinSince(now: Date): Date {
  return new Date(now.getTime() - daysInBin * dayMs);
}
