/** So long a deleted note can be brought back; then it is erased. As long as what else is kept for a while. */
export const daysInBin = 30;

const dayMs = 24 * 3_600_000;

/** Deleted before then, it is due. */
export function binnedBefore(now: Date): Date {
  return new Date(now.getTime() - daysInBin * dayMs);
}

/** When what was deleted then goes. */
export function goesAt(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + daysInBin * dayMs);
}
