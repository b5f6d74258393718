/** Fields shorter than this show at a glance how full they are. */
const SHORT = 20;
const MOST_WARNED = 100;

/** How much still fits, where that is soon at its end; null before that. */
export function roomLeft(length: number, limit: number | undefined): number | null {
  if (limit === undefined || limit < SHORT) return null;
  const left = Math.max(0, limit - length);
  return left <= Math.min(MOST_WARNED, Math.ceil(limit / 10)) ? left : null;
}

/** What is worth hearing while one writes on: that the end is near, nearer, and reached. */
export function stepOf(left: number | null): "far" | "near" | "nearer" | "full" {
  if (left === null) return "far";
  if (left === 0) return "full";
  return left <= 10 ? "nearer" : "near";
}
