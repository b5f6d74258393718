export type Badge = "assumption" | "thin" | "evidenced";

/** Distinct people, and the kinds of source that they were heard through. */
export type Counts = { people: number; sourceTypes: number };

export const nobody: Counts = { people: 0, sourceTypes: 0 };

/** Decision 23: how well something is known, by distinct people and kinds of source. */
export function badgeOf({ people, sourceTypes }: Counts): Badge {
  if (people === 0) return "assumption";
  if (people >= 5 || (people >= 3 && sourceTypes >= 2)) return "evidenced";
  return "thin";
}
