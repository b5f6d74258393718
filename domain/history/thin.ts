/** What thinning looks at; `at` is when the map became what the version holds. */
export type Thinnable = { id: string; kind: "named" | "start" | "end" | "safety"; at: Date };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Of automatic versions older than `afterMs` the last one in every `everyMs` stays. */
const grades = [
  { afterMs: 365 * DAY_MS, everyMs: 30 * DAY_MS },
  { afterMs: 30 * DAY_MS, everyMs: 7 * DAY_MS },
  { afterMs: 2 * DAY_MS, everyMs: DAY_MS },
] as const;

/**
 * Ids of the versions that may go. Named ones stay for good, and so does the newest of all; of the
 * others all of the last two days stay, then one a day, after a month one a week, after a year one
 * in thirty days.
 */
export function thinned(versions: readonly Thinnable[], now: Date): string[] {
  const newestFirst = [...versions].sort((a, b) => b.at.getTime() - a.at.getTime());
  const kept = new Set<string>();
  return newestFirst.flatMap(({ id, kind, at }, index) => {
    if (kind === "named" || index === 0) return [];
    const ageMs = now.getTime() - at.getTime();
    const grade = grades.find(({ afterMs }) => ageMs > afterMs);
    if (grade === undefined) return [];
    const span = `${grade.everyMs} ${Math.floor(at.getTime() / grade.everyMs)}`;
    if (kept.has(span)) return [id];
    kept.add(span);
    return [];
  });
}
