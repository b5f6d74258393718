/**
 * A burst of work: changes of a map with less than half an hour between any two. The map before it
 * and the map after it are kept as versions by themselves.
 */
const PARTS_BURSTS_MS = 30 * 60_000;
const SETTLES_AFTER_MS = 10 * 60_000;

/** Whether a change at `at` is the first of a burst. */
export function beginsBurst(lastChangeAt: Date | null, at: Date): boolean {
  return lastChangeAt === null || at.getTime() - lastChangeAt.getTime() >= PARTS_BURSTS_MS;
}

/** When the map may be kept as it was after a burst whose last change was then. */
export function settlesAt(lastChangeAt: Date): Date {
  return new Date(lastChangeAt.getTime() + SETTLES_AFTER_MS);
}
