/** What is known of somebody's looking at a map. */
export type Visit = {
  /** the last sign of them in the present visit */
  seenAt: Date;
  /** up to when they know the map: the end of the visit before; null on the first one */
  sinceAt: Date | null;
};

/** Who is away no longer than this goes on with the same visit: a reload, a break. */
const SAME_VISIT_MS = 30 * 60_000;

export function arrived(visit: Visit | null, at: Date): Visit {
  if (visit === null) return { seenAt: at, sinceAt: null };
  const isNew = at.getTime() - visit.seenAt.getTime() > SAME_VISIT_MS;
  return { seenAt: at, sinceAt: isNew ? visit.seenAt : visit.sinceAt };
}

/** However long they were there, they saw what happened. */
export function stillThere(visit: Visit | null, at: Date): Visit {
  return { seenAt: at, sinceAt: visit?.sinceAt ?? null };
}

/** Up to when somebody who looks at the map now has seen it before; null for the first time. */
export function lastLook(visit: Visit | null, now: Date): Date | null {
  return visit === null ? null : arrived(visit, now).sinceAt;
}
