/** So long a browser keeps what waits for a map that was deleted, in case somebody restores it. */
export const daysInBin = 30;

/** Until when that is. */
export function inBinUntil(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + daysInBin * 24 * 3_600_000);
}
