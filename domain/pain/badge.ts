export type Badge = "assumption" | "thin" | "evidenced";

/** Decision 23: how well something is known, by distinct people and kinds of source. */
export function badgeOf({ people, sourceTypes }: { people: number; sourceTypes: number }): Badge {
  if (people === 0) return "assumption";
  if (people >= 5 || (people >= 3 && sourceTypes >= 2)) return "evidenced";
  return "thin";
}
