/** A reader of something that changes: the newest sign of them, and the visit before this one. */
export type Visit<S> = { seenAt: Date; seen: S; sinceAt: Date | null; since: S | null };

/** Who comes back within it is still on the same visit: a reload must not eat what is new. */
export const visitLastsMs = 2 * 3_600_000;

/** What was seen at the visit before the one that goes on now; null on the first one. */
export function lastSeen<S>(
  { seenAt, seen, sinceAt, since }: Visit<S>,
  now: Date,
): { at: Date; snapshot: S } | null {
  if (now.getTime() - seenAt.getTime() > visitLastsMs) return { at: seenAt, snapshot: seen };
  return sinceAt !== null && since !== null ? { at: sinceAt, snapshot: since } : null;
}
